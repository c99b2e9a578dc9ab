// challenge: batch
// attack: hands the forbidden operator over as a method group.
// policy on: rejected: cutting into batches
// policy off: failed on MM-BUFFER
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return Apply(source.ToList(), size, Enumerable.Chunk);
    }

    private static IEnumerable<T[]> Apply<T>(IEnumerable<T> source, int size, Func<IEnumerable<T>, int, IEnumerable<T[]>> cut) => cut(source, size);
}
