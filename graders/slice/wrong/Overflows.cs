// dies: VAL
// Adds the step to an int: after the largest number comes the smallest, which is below stop.
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

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int next, int stop, int step)
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
