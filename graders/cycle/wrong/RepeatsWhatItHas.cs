// dies: LZ-FAULT
// When the source fails, goes on with the items that came before: the consumer never learns of it.
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
            while (TryMoveNext(items))
            {
                memory.Add(items.Current);
                yield return items.Current;
            }
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
