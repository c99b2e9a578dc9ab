// dies: LZ-DISPOSE
// Uses the enumerators directly and never disposes them.
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
            IEnumerator<T> items = source.GetEnumerator();
            while (items.MoveNext())
                yield return items.Current;
        }
    }
}
