// dies: LZ-EFFECT
// Each state by the definition: the fold of the first n items, from the start, each time.
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
        yield return seed;
        int count = 0;
        foreach (T _ in source)
            yield return source.Take(++count).Aggregate(seed, step);
    }
}
