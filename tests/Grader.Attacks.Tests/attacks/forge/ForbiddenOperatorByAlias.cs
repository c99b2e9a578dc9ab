// challenge: batch
// attack: calls the forbidden operator through an alias.
// policy on: rejected: cutting into batches
// policy off: failed on MM-BUFFER
using E = System.Linq.Enumerable;

public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return E.Chunk(source.ToList(), size);
    }
}
