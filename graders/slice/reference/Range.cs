public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (stop <= start)
            return [];

        int last = start + (stop - 1 - start) / step * step;
        return source.Take(start..(last + 1)).Where((_, index) => index % step == 0);
    }
}
