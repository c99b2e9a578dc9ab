// challenge: batch
// expect: rejected: cutting into batches
// expect without policy: failed on MM-BUFFER
// about: calls the forbidden operator through using static.
using static System.Linq.Enumerable;

public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Empty<T[]>().Concat(source.ToArray().Chunk(size));
    }
}
