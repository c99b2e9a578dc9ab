// dies: LZ-VALIDATE
// A negative step is refused; 0 is forgotten, and divides by zero at the first item.
public static class Solution
{
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(stop);
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        return Iterate(source, start, stop, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int start, int stop, int step)
    {
        if (start >= stop)
            yield break;

        int last = start + ((stop - 1 - start) / step * step);
        int position = 0;
        foreach (T item in source)
        {
            if (position >= start && (position - start) % step == 0)
                yield return item;
            if (position++ == last)
                yield break;
        }
    }
}
