public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(start, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(stop, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        if (start >= stop)
            return [];

        int last = start + ((stop - 1 - start) / step * step);
        return source.Take(last + 1).Where((_, position) => position >= start && (position - start) % step == 0);
    }
}
