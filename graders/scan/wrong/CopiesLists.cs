// dies: VAL
// Makes a copy of a list or an array before it yields the seed: it may change until it is read.
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
        IEnumerable<T> items = source is ICollection<T> ? source.ToList() : source;
        yield return state;
        foreach (T item in items)
            yield return state = step(state, item);
    }
}
