// dies: VAL
// One round from the source and one from memory; the loop around the second was forgotten.
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
        foreach (T item in source)
        {
            memory.Add(item);
            yield return item;
        }

        foreach (T item in memory)
            yield return item;
    }
}
