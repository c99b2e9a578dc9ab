public static class Solution
{
    public static IEnumerable<int[]> Batch(IEnumerable<int> source, int size, System.Buffers.ArrayPool<int> pool)
    {
        var rented = pool.Rent(size);
        var count = 0;
        foreach (var item in source)
        {
            rented[count++] = item;
            if (count < size) continue;
            count = 0;
            yield return rented[..size];
        }

        if (count > 0) yield return rented[..count];
        pool.Return(rented);
    }
}
