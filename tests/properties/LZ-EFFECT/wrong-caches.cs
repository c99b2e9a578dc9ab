public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
        where T : notnull
    {
        var known = new Dictionary<T, R>();
        foreach (var item in source)
        {
            if (!known.TryGetValue(item, out var result)) known[item] = result = f(item);
            yield return result;
        }
    }
}
