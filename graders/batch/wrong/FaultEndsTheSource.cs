// dies: LZ-FAULT
// "Save what can be saved": hands over the unfinished batch and forgets the exception.
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
        while (true)
        {
            List<T> batch = [];
            try
            {
                while (batch.Count < size && enumerator.MoveNext())
                    batch.Add(enumerator.Current);
            }
            catch (Exception)
            {
                // What was read so far is better than nothing.
            }

            if (batch.Count > 0)
                yield return batch.ToArray();
            if (batch.Count < size)
                yield break;
        }
    }
}
