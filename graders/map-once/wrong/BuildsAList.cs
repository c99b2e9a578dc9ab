// dies: LZ-DEFER
// Fills a list of results and returns it: all calls are made before anybody has asked for one.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);

        List<R> results = [];
        foreach (T item in source)
            results.Add(f(item));
        return results;
    }
}
