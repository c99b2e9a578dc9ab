// dies: LZ-ONCE
// Asks with Any() whether the source is empty; that opens it once more.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        if (!source.Any())
            yield break;

        List<T> memory = [];
        foreach (T item in source)
        {
            memory.Add(item);
            yield return item;
        }

        while (true)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
