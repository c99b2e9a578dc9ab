// dies: LZ-RESTART
// Creates the list beside the check, once for all enumerations: the second adds its items to those of the first.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, []);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, List<T> memory)
    {
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
