// dies: VAL
// Mistakes a null state for "no state" and skips it.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Iterate(source, seed, step).Where(state => state is not null);
    }

    private static IEnumerable<S> Iterate<T, S>(IEnumerable<T> source, S state, Func<S, T, S> step)
    {
        yield return state;
        foreach (T item in source)
        {
            state = step(state, item);
            yield return state;
        }
    }
}
