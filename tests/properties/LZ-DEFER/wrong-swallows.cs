public static class Solution
{
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        var any = false;
        try { any = source.Any(); } catch { }
        return any ? source.Select(f) : [];
    }
}
