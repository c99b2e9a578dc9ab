// dies: LZ-SHORT
// Remembers that the end was found and lets the loop run out, to the end of the source.
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stop);
        return Iterate(source, stop);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, Func<T, bool> stop)
    {
        bool stopped = false;
        foreach (T item in source)
        {
            if (stopped)
                continue;
            yield return item;
            stopped = stop(item);
        }
    }
}
