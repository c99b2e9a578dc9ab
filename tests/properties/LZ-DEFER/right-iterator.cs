public static class Solution
{
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source) yield return f(item);
    }
}
