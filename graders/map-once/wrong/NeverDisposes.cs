// dies: LZ-DISPOSE
// Uses the enumerator directly and forgets that it is IDisposable.
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
        IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
            yield return f(items.Current);
    }
}
