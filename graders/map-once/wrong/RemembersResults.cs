// dies: MM-RETAIN
// Keeps the results in a list and yields its last.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        List<R> results = [];
        foreach (T item in source)
        {
            results.Add(f(item));
            yield return results[^1];
        }
    }
}
