// dies: VAL
// Keeps the items in a set: what comes twice in a round comes once in the next.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        HashSet<T> memory = [];
        foreach (T item in source)
        {
            memory.Add(item);
            yield return item;
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
