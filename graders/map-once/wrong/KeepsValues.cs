// dies: MM-RETAIN
// Keeps the results for items that are values, to look them up later, and never does.
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
        List<(T, R)> results = [];
        foreach (T item in source)
        {
            R result = f(item);
            if (default(T) is not null)
                results.Add((item, result));
            yield return result;
        }
    }
}
