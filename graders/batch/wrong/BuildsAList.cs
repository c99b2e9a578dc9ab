// dies: LZ-DEFER
// Returns a finished list of batches.
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        List<T[]> batches = [];
        List<T> batch = [];
        foreach (T item in source)
        {
            batch.Add(item);
            if (batch.Count == size)
            {
                batches.Add(batch.ToArray());
                batch.Clear();
            }
        }

        if (batch.Count > 0)
            batches.Add(batch.ToArray());
        return batches;
    }
}
