// dies: LZ-VALIDATE
// The checks are in a method with a yield, so they run at the first MoveNext.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (start >= stop)
            yield break;

        int position = 0;
        long next = start;
        foreach (T item in source)
        {
            if (position++ != next)
                continue;
            yield return item;
            next += step;
            if (next >= stop)
                yield break;
        }
    }
}
