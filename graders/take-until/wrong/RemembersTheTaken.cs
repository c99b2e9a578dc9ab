// dies: MM-RETAIN
// Keeps the items that were taken, to have the boundary at hand as the last of them.
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
        List<T> taken = [];
        foreach (T item in source)
        {
            taken.Add(item);
            yield return taken[^1];
            if (stop(taken[^1]))
                yield break;
        }
    }
}
