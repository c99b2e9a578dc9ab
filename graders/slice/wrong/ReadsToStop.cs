// dies: LZ-PULL
// Take(stop) does not pull past stop, but it pulls on to it after the last item of the slice, as Python's islice does.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Take(stop).Where((_, position) => position >= start && (position - start) % step == 0);
    }
}
