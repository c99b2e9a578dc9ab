// dies: VAL
// Makes a copy of a list or an array when the first item is asked for: it may change until it is read.
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
        foreach (T item in source is ICollection<T> ? source.ToArray() : source)
        {
            yield return item;
            if (stop(item))
                yield break;
        }
    }
}
