public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (step == null) throw new ArgumentNullException(nameof(step));

        return _(); IEnumerable<S> _()
        {
            using var items = source.GetEnumerator();
            var state = seed;
            while (true)
            {
                yield return state;
                if (!items.MoveNext())
                    break;
                state = step(state, items.Current);
            }
        }
    }
}
