// dies: LZ-DISPOSE
// Disposes where the source ends; the way out at the boundary was forgotten.
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
        while (items.MoveNext())
        {
            T item = items.Current;
            yield return item;
            if (stop(item))
                yield break;
        }

        items.Dispose();
    }
}
