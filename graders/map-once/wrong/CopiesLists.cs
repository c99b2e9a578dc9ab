// dies: VAL
// Makes a copy of a list or an array when the first result is asked for: it may change until it is read.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (T item in source is ICollection<T> ? source.ToList() : source)
            yield return f(item);
    }
}
