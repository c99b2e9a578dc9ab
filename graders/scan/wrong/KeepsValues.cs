// dies: MM-RETAIN
// Keeps all states that are values, and uses the last one.
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
        List<S> states = [];
        yield return state;
        foreach (T item in source)
        {
            state = step(state, item);
            if (default(S) is not null)
                states.Add(state);
            yield return state;
        }
    }
}
