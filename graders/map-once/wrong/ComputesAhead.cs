// dies: LZ-EFFECT
// Computes the next result while the last one is handed over: one call that perhaps nobody needs.
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
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        R next = f(items.Current);
        while (items.MoveNext())
        {
            R result = next;
            next = f(items.Current);
            yield return result;
        }

        yield return next;
    }
}
