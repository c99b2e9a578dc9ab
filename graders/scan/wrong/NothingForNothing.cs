// dies: VAL
// Handles the empty source as a special case, and forgets to yield the seed there as well.
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
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        yield return state;
        do
        {
            state = step(state, items.Current);
            yield return state;
        }
        while (items.MoveNext());
    }
}
