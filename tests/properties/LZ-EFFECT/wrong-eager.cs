public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var result in source.Select(f).ToList()) yield return result;
    }
}
