// dies: LZ-FAST
// Takes the slice of a list from a copy of all of it, made when the first item is asked for.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source is List<T> list ? Cut(list, start, stop, step) : Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> Cut<T>(List<T> list, int start, int stop, int step)
    {
        T[] items = list.ToArray();
        for (long i = start; i < Math.Min(stop, items.Length); i += step)
            yield return items[i];
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, long next, int stop, int step)
    {
        long position = 0;
        using IEnumerator<T> items = source.GetEnumerator();
        while (next < stop && items.MoveNext())
        {
            if (position++ != next)
                continue;
            yield return items.Current;
            next += step;
        }
    }
}
