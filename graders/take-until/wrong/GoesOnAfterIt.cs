// dies: VAL
// Leaves out what comes before the boundary is found again: every later item that does not stop is yielded too.
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
            bool last = stop(item);
            if (!stopped || !last)
                yield return item;
            stopped |= last;
        }
    }
}
