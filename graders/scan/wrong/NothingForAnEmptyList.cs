// dies: VAL
// A way out for empty collections forgets that the seed is a state, too.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return States();

        IEnumerable<S> States()
        {
            if (source.TryGetNonEnumeratedCount(out int count) && count == 0)
                yield break;
            S state = seed;
            yield return state;
            foreach (T item in source)
                yield return state = step(state, item);
        }
    }
}
