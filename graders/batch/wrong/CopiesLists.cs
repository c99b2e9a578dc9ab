// dies: VAL
// Makes a copy of a list or an array when the first batch is asked for: it may change until it is read.
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
        List<T> batch = [];
        foreach (T item in source is ICollection<T> ? source.ToArray() : source)
        {
            batch.Add(item);
            if (batch.Count < size)
                continue;
            yield return batch.ToArray();
            batch.Clear();
        }

        if (batch.Count > 0)
            yield return batch.ToArray();
    }
}
