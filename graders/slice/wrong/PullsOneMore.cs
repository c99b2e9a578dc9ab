// dies: LZ-PULL
// Looks at the position after the pull: the first item behind the end has been paid for.
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
        int position = 0;
        foreach (T item in source)
        {
            if (position >= stop)
                yield break;
            if (position >= start && (position - start) % step == 0)
                yield return item;
            position++;
        }
    }
}
