// dies: LZ-INFINITE
// A slice needs indexes, a list has indexes: so copies the source, to its end, which may be far away.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int start, int stop, int step)
    {
        List<T> items = source.ToList();
        for (long position = start; position < Math.Min(stop, items.Count); position += step)
            yield return items[(int)position];
    }
}
