// dies: LZ-FAULT
// Ignores what the source throws when it is disposed.
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
        try
        {
            while (items.MoveNext())
            {
                memory.Add(items.Current);
                yield return memory[^1];
            }
        }
        finally
        {
            try
            {
                items.Dispose();
            }
            catch (Exception)
            {
                // All items are there.
            }
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
