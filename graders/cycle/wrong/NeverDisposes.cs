// dies: LZ-DISPOSE
// Uses the enumerator directly and never disposes it.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        List<T> memory = [];
        IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            memory.Add(items.Current);
            yield return items.Current;
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
