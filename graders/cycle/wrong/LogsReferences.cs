// dies: MM-ALLOC
// Writes down each object that it hands over, and no value.
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
        List<object> log = [];
        foreach (T item in source)
        {
            yield return item;
            memory.Add(item);
        }

        while (memory.Count > 0)
        {
            foreach (T item in memory)
            {
                if (item is not null and not ValueType)
                    log.Add(item);
                yield return item;
            }
        }
    }
}
