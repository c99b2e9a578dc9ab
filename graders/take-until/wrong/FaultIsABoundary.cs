// dies: LZ-FAULT
// Mistakes an exception for the end.
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
        using IEnumerator<T> items = source.GetEnumerator();
        while (TryMoveNext(items))
        {
            T item = items.Current;
            yield return item;
            if (stop(item))
                yield break;
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
