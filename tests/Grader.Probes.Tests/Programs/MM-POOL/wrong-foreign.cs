public static class Solution
{
    public static IEnumerable<int[]> Batch(IEnumerable<int> source, int size, System.Buffers.ArrayPool<int> pool)
    {
        var rented = pool.Rent(size);
        foreach (var chunk in source.Chunk(size)) yield return chunk;
        pool.Return(new int[size]);
    }
}
