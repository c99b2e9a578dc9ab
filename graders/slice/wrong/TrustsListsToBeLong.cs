// dies: LZ-FAST
// A faster way for lists, whose loop runs to stop and not to the end of the list.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source is IReadOnlyList<T> list ? FromList(list, start, stop, step) : Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> FromList<T>(IReadOnlyList<T> list, int start, int stop, int step)
    {
        for (int i = start; i < stop; i += step)
            yield return list[i];
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, long next, int stop, int step)
    {
        if (next >= stop)
            yield break;

        int position = 0;
        foreach (T item in source)
        {
            if (position++ < next)
                continue;
            yield return item;
            next += step;
            if (next >= stop)
                yield break;
        }
    }
}
