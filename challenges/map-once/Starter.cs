public static class Solution
{
    /// <summary>Yields f(item) for each item of the source; f is called when its result is asked for.</summary>
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f) =>
        throw new NotImplementedException();
}
