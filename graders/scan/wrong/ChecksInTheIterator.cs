// dies: LZ-VALIDATE
// Puts the checks at the top of the method; but this method has a yield.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);

        S state = seed;
        yield return state;
        foreach (T item in source)
        {
            state = step(state, item);
            yield return state;
        }
    }
}
