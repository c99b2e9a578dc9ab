// dies: VAL
// Keeps the items on a stack, and runs through them backwards in every later round.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        Stack<T> memory = new();
        foreach (T item in source)
        {
            memory.Push(item);
            yield return item;
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
