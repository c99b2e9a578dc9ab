public static class Solution
{
    /// <summary>Yields the seed, then step(state, item) for each item, where state is what was yielded before.</summary>
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step) =>
        throw new NotImplementedException();
}
