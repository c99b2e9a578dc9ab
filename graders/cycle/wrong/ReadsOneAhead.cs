// dies: LZ-PULL
// Checks whether there is another item before it yields this one, to know where the round ends.
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
        using (IEnumerator<T> items = source.GetEnumerator())
        {
            bool more = items.MoveNext();
            while (more)
            {
                memory.Add(items.Current);
                more = items.MoveNext();
                yield return memory[^1];
            }
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
