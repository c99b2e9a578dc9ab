// dies: LZ-PULL
// Yields the state at the head of the loop, before the step: every state waits for the item after it.
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
        foreach (T item in source)
        {
            yield return state;
            state = step(state, item);
        }

        yield return state;
    }
}
