// dies: LZ-VALIDATE
// Checks the source alone; a missing step is met at the first item.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, seed, step);
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
