// dies: LZ-FAULT
// A source that fails looks like one that is too short.
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
        using IEnumerator<T> items = source.GetEnumerator();
        for (long position = 0; next < stop && TryMoveNext(items); position++)
        {
            if (position < next)
                continue;
            yield return items.Current;
            next += step;
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
