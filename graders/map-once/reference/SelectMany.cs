public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        if (source is null)
            throw new ArgumentNullException(nameof(source));
        if (f is null)
            throw new ArgumentNullException(nameof(f));
        return source.SelectMany(item => new[] { f(item) });
    }
}
