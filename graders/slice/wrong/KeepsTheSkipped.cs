// dies: MM-RETAIN
// Collects what comes before start, only to throw it away, and holds it as long as the slice lives.
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
        if (start >= stop)
            yield break;

        List<T> head = [];
        long next = start;
        int position = 0;
        foreach (T item in source)
        {
            if (position < start)
                head.Add(item);
            if (position++ != next)
                continue;
            yield return item;
            next = position - 1L + step;
            if (next >= stop)
                yield break;
        }

        head.Clear();
    }
}
