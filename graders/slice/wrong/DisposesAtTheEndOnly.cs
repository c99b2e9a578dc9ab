// dies: LZ-DISPOSE
// Disposes after the loop, without a finally: a consumer that leaves early never gets there.
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

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, long next, int stop, int step)
    {
        IEnumerator<T> items = source.GetEnumerator();
        for (long position = 0; next < stop && items.MoveNext(); position++)
        {
            if (position < next)
                continue;
            yield return items.Current;
            next += step;
        }

        items.Dispose();
    }
}
