public static class Solution
{
    public static IEnumerable<int[]> Batch(IEnumerable<int> source, int size, System.Buffers.ArrayPool<int> pool)
    {
        var rented = pool.Rent(size);
        try
        {
            foreach (var chunk in source.Chunk(size)) yield return chunk;
        }
        finally
        {
            pool.Return(rented[..size]);
        }
    }
}
