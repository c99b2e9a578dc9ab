// dies: LZ-ALIAS
// Saves allocations: one array for all full batches.
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        T[] batch = new T[size];
        int count = 0;
        foreach (T item in source)
        {
            batch[count++] = item;
            if (count == size)
            {
                yield return batch;
                count = 0;
            }
        }

        if (count > 0)
            yield return batch[..count];
    }
}
