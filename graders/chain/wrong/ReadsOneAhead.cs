// dies: LZ-PULL
// The loop asks "is there more?" before it yields what it has.
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
            using IEnumerator<T> items = source.GetEnumerator();
            bool more = items.MoveNext();
            while (more)
            {
                T item = items.Current;
                more = items.MoveNext();
                yield return item;
            }
        }
    }
}
