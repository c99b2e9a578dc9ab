// dies: LZ-PULL
// Asks for the next item before it yields, to know whether this batch is the last.
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
        using IEnumerator<T> enumerator = source.GetEnumerator();
        bool more = enumerator.MoveNext();
        while (more)
        {
            List<T> batch = [];
            while (more && batch.Count < size)
            {
                batch.Add(enumerator.Current);
                more = enumerator.MoveNext();
            }

            yield return batch.ToArray();
        }
    }
}
