// challenge: batch
// attack: calls the operator that the challenge forbids, on a copy.
// policy on: rejected: cutting into batches
// policy off: failed on MM-BUFFER
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return source.ToList().Chunk(size);
    }
}
