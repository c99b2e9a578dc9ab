// dies: VAL
// Cuts the batches out of a list by index, and forgets the short one at its end.
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return source is IList<T> list ? Cut(list, size) : Collect(source, size);
    }

    private static IEnumerable<T[]> Cut<T>(IList<T> list, int size)
    {
        for (int start = 0; start + size <= list.Count; start += size)
            yield return list.Skip(start).Take(size).ToArray();
    }

    private static IEnumerable<T[]> Collect<T>(IEnumerable<T> source, int size)
    {
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
