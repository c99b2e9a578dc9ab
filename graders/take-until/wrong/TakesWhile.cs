// dies: VAL
// Reads the condition as one to go on.
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
        foreach (T item in source)
        {
            yield return item;
            if (!stop(item))
                yield break;
        }
    }
}
