// dies: LZ-SHORT
// Copies the source, searches the boundary and yields what is before it.
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
        List<T> items = source.ToList();
        foreach (T item in items)
        {
            yield return item;
            if (stop(item))
                yield break;
        }
    }
}
