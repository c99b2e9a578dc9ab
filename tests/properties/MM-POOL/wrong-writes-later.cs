public static class Solution
{
    public static IEnumerable<int[]> Batch(IEnumerable<int> source, int size, System.Buffers.ArrayPool<int> pool)
    {
        var rented = pool.Rent(size);
        pool.Return(rented);
        foreach (var chunk in source.Chunk(size))
        {
            chunk.CopyTo(rented, 0);
            yield return rented[..chunk.Length];
        }
    }
}
