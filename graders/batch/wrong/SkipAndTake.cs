// dies: LZ-ONCE
// Take the first batch, skip it, go on with the rest: each Skip starts again from the beginning of the source.
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
        for (int start = 0; ; start += size)
        {
            T[] batch = source.Skip(start).Take(size).ToArray();
            if (batch.Length > 0)
                yield return batch;
            if (batch.Length < size)
                yield break;
        }
    }
}
