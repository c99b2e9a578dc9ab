// dies: LZ-DISPOSE
// Disposes at every end of the loop that can be seen; an exception and an early stop cannot.
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
        IEnumerator<T> items = source.GetEnumerator();
        bool stopped = false;
        while (!stopped && items.MoveNext())
        {
            T item = items.Current;
            yield return item;
            stopped = stop(item);
        }

        items.Dispose();
    }
}
