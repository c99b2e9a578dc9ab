// dies: LZ-DEFER
// Collects the states and returns the list.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);

        List<S> states = [seed];
        foreach (T item in source)
            states.Add(step(states[^1], item));
        return states;
    }
}
