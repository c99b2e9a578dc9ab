// dies: VAL
// Counts round with a remainder, and there is none when there are no items.
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

        for (int i = 0; ; i = (i + 1) % memory.Count)
            yield return memory[i % memory.Count];
    }
}
