// dies: LZ-PULL
// GroupBy on index / size is the one-liner that search engines find; it reads everything before the first group.
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return source
            .Select((item, index) => (item, index))
            .GroupBy(pair => pair.index / size, pair => pair.item)
            .Select(group => group.ToArray());
    }
}
