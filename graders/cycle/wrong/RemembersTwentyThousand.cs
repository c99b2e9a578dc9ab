// dies: VAL
// Streams the whole first round, and repeats 20,000 items of it.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        List<T> items = [];
        foreach (T item in source)
        {
            if (items.Count < 20_000)
                items.Add(item);
            yield return item;
        }

        while (items.Count > 0)
        {
            foreach (T item in items)
                yield return item;
        }
    }
}
