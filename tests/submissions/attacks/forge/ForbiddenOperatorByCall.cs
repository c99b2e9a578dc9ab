// challenge: batch
// expect: rejected: cutting into batches
// expect without policy: failed on MM-BUFFER
// about: calls the operator that the challenge forbids, on a copy.
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return source.ToList().Chunk(size);
    }
}
