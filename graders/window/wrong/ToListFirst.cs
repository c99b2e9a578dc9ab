// dies: LZ-PULL
// Windows are slices of a list; so make a list.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        List<T> items = source.ToList();
        for (int start = 0; start + size <= items.Count; start++)
            yield return items.GetRange(start, size).ToArray();
    }
}
