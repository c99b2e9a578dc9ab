public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return Iterate(sources);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T>[] sources)
    {
        foreach (IEnumerable<T> source in sources)
        {
            foreach (T item in source)
                yield return item;
        }
    }
}
