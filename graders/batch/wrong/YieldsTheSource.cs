// dies: LZ-ALIAS
// An array that is one batch is yielded as it is; but it belongs to the caller.
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
        if (source is T[] array && array.Length == size)
        {
            yield return array;
            yield break;
        }

        List<T> batch = [];
        foreach (T item in source)
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
