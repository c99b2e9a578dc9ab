// dies: LZ-ALIAS
// Takes turns with 64 arrays, "by then nobody looks at the first one any more".
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Cut(source, size);
    }

    private static IEnumerable<T[]> Cut<T>(IEnumerable<T> source, int size)
    {
        T[][] ring = new T[64][];
        int batches = 0, count = 0;
        foreach (T item in source)
        {
            T[] batch = ring[batches % ring.Length] ??= new T[size];
            batch[count++] = item;
            if (count < size)
                continue;
            if (default(T) is null)
                ring[batches % ring.Length] = null!;
            yield return batch;
            batches++;
            count = 0;
        }

        if (count > 0)
            yield return ring[batches % ring.Length][..count];
    }
}
