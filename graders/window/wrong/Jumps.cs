// dies: VAL
// Mistakes windows for batches: the next one begins where the last one ended.
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return source.Chunk(size).Where(window => window.Length == size);
    }
}
