// dies: MM-RETAIN
// Counts what it has taken by keeping it, and yields the last of the list.
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
        List<T> taken = [];
        int index = 0;
        foreach (T item in source)
        {
            if (index++ % step != 0)
                continue;
            taken.Add(item);
            yield return taken[^1];
        }
    }
}
