// challenge: batch
// expect: rejected: cutting into batches
// expect without policy: failed on MM-BUFFER
// about: hands the forbidden operator over as a method group.
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
