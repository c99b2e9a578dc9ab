// dies: VAL
// Treats a stop that is not above start as the caller's mistake.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(stop, start);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);

        int last = start + ((stop - 1 - start) / step * step);
        return source.Take(last + 1).Where((_, position) => position >= start && (position - start) % step == 0);
    }
}
