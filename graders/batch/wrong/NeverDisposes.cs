// dies: LZ-DISPOSE
// Needs MoveNext in two places, so it uses the enumerator directly and never disposes it.
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
        IEnumerator<T> enumerator = source.GetEnumerator();
        while (enumerator.MoveNext())
        {
            List<T> batch = [enumerator.Current];
            while (batch.Count < size && enumerator.MoveNext())
                batch.Add(enumerator.Current);
            yield return batch.ToArray();
            if (batch.Count < size)
                yield break;
        }
    }
}
