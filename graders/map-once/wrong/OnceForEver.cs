// dies: LZ-EFFECT
// "Once" is read as "once for all enumerations": the first one fills a list, the next ones are served from it.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(f);
        return Iterate(source, f, []);
    }

    private static IEnumerable<R> Iterate<T, R>(IEnumerable<T> source, Func<T, R> f, List<R> results)
    {
        int position = 0;
        foreach (T item in source)
        {
            if (position == results.Count)
                results.Add(f(item));
            yield return results[position++];
        }
    }
}
