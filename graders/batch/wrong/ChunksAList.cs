// dies: rejected: Enumerable.Chunk
// without policy: LZ-PULL
// Knows that LINQ can do it; copies first because Chunk "needs a collection".
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.ToList().Chunk(size);
    }
}
