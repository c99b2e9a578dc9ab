public static class Solution
{
    public static IEnumerable<R> Map<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        var all = new List<R>();
        foreach (var item in source) all.Add(f(item));
        return all;
    }
}
