public static class Solution
{
    public static IEnumerable<int[]> Batch(IEnumerable<int> source, int size, System.Buffers.ArrayPool<int> pool)
    {
        foreach (var chunk in source.Chunk(size))
        {
            var rented = pool.Rent(size);
            chunk.CopyTo(rented, 0);
            try { yield return rented; }
            finally { pool.Return(rented); }
        }
    }
}
