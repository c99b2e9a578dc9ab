// dies: LZ-INDEP
// The lambda captures the parameter: one state for all enumerations, and the second continues where the first stopped.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);

        S state = seed;
        return source.Select(item => state = step(state, item)).Prepend(seed);
    }
}
