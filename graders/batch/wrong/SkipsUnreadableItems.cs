// dies: LZ-FAULT
// An item whose Current throws is left out.
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
        using IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            try
            {
                batch.Add(items.Current);
            }
            catch (Exception)
            {
                continue;
            }

            if (batch.Count < size)
                continue;
            yield return batch.ToArray();
            batch.Clear();
        }

        if (batch.Count > 0)
            yield return batch.ToArray();
    }
}
