// dies: MM-BUFFER
// Collects the batches in a list and yields the newest, so that earlier ones stay reachable.
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
        List<T[]> batches = [];
        List<T> batch = [];
        foreach (T item in source)
        {
            batch.Add(item);
            if (batch.Count == size)
            {
                batches.Add(batch.ToArray());
                batch = [];
                yield return batches[^1];
            }
        }

        if (batch.Count > 0)
            yield return batch.ToArray();
    }
}
