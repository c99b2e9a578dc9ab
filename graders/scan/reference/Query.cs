public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        if (source is null)
            throw new ArgumentNullException(nameof(source));
        if (step is null)
            throw new ArgumentNullException(nameof(step));

        return from state in Fresh(seed)
               from next in source.Select(item => state[0] = step(state[0], item)).Prepend(seed)
               select next;
    }

    private static IEnumerable<S[]> Fresh<S>(S seed)
    {
        yield return [seed];
    }
}
