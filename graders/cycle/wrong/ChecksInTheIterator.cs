// dies: LZ-VALIDATE
// The check is in a method with a yield, so it runs at the first MoveNext.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        List<T> memory = [];
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
