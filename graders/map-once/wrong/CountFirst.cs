// dies: LZ-PULL
// Counts the source to know how often to loop; that is a whole enumeration before the first result.
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
        int count = source.Count();
        using IEnumerator<T> items = source.GetEnumerator();
        for (int i = 0; i < count && items.MoveNext(); i++)
            yield return f(items.Current);
    }
}
