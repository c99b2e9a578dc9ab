// challenge: scan
// expect: passed
// about: Prepend, Append, Concat, SelectMany for a fresh state
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return Enumerable.Empty<S>().Append(seed).SelectMany(first =>
        {
            var state = first;
            return source.Select(item => state = step(state, item)).Prepend(first).Concat([]);
        });
    }
}
