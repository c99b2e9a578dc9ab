public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        bool wanted = true;
        foreach (T item in source)
        {
            if (wanted)
                yield return item;
            wanted = !wanted;
        }
    }
}
