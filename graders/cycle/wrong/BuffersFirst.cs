// dies: LZ-PULL
// Copies the source before it yields: the first item comes after the last was read.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source)
    {
        List<T> memory = source.ToList();
        while (memory.Count > 0)
        {
            foreach (T item in memory)
                yield return item;
        }
    }
}
