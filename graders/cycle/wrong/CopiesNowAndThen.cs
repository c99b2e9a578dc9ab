// dies: MM-ALLOC
// Makes a fresh copy of the items after every four rounds.
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
            yield return item;
            memory.Add(item);
        }

        for (int round = 1; memory.Count > 0; round++)
        {
            if (round % 4 == 0)
                memory = [.. memory];
            foreach (T item in memory)
                yield return item;
        }
    }
}
