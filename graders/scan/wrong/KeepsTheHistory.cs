// dies: MM-RETAIN
// Keeps all states in a list, to have "the one before" at hand.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Iterate(source, seed, step);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        List<S> states = [seed];
        yield return seed;
        foreach (T item in source)
        {
            states.Add(step(states[^1], item));
            yield return states[^1];
        }
    }
}
