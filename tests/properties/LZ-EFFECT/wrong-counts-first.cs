public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        var count = source.Select(f).Count();
        foreach (var item in source)
            if (count-- > 0) yield return f(item);
    }
}
