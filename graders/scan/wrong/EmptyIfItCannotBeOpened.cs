// dies: LZ-FAULT
// A source that cannot be opened counts as an empty one.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Iterate(source, seed, step);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, S state, Func<S, T, S> step)
    {
        yield return state;
        using IEnumerator<T> items = Open(source);
        while (items.MoveNext())
            yield return state = step(state, items.Current);
    }

    private static IEnumerator<T> Open<T>(IEnumerable<T> source)
    {
        try
        {
            return source.GetEnumerator();
        }
        catch (Exception)
        {
            return Enumerable.Empty<T>().GetEnumerator();
        }
    }
}
