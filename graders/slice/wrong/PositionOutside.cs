// dies: LZ-RESTART
// The lambda captures one position for all enumerations.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (start >= stop)
            return [];

        int last = start + ((stop - 1 - start) / step * step);
        int position = -1;
        return source.Take(last + 1).Where(_ => ++position >= start && (position - start) % step == 0);
    }
}
