// dies: LZ-PULL
// Moves to the first item and then yields the seed: the consumer waits for an item it did not ask for.
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
        bool more = items.MoveNext();
        yield return state;
        while (more)
        {
            state = step(state, items.Current);
            yield return state;
            more = items.MoveNext();
        }
    }
}
