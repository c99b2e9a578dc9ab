// dies: LZ-DISPOSE
// Disposes after the loop, without a finally: an early stop or an exception never gets there.
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
        IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            state = step(state, items.Current);
            yield return state;
        }

        items.Dispose();
    }
}
