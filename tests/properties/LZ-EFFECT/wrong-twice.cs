public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source)
            if (f(item) is not null) yield return f(item);
    }
}
