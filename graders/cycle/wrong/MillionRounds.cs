// dies: VAL
// An endless loop looks like a mistake, so there is a limit that "nobody will ever reach".
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

        for (int round = 1; round < 1_000_000; round++)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
