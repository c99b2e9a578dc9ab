public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        int toSkip = 0;
        foreach (T item in source)
        {
            if (toSkip > 0)
            {
                toSkip--;
                continue;
            }

            yield return item;
            toSkip = step - 1;
        }
    }
}
