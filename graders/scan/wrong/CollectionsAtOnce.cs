// dies: LZ-EFFECT
// Knows the size of a collection, and fills an array of all states before it yields the first of them.
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(step);
        return States();

        IEnumerable<S> States()
        {
            S state = seed;
            yield return state;
            if (source is ICollection<T> collection)
            {
                var states = new S[collection.Count];
                int i = 0;
                foreach (T item in collection)
                    states[i++] = state = step(state, item);
                foreach (S known in states)
                    yield return known;
                yield break;
            }

            foreach (T item in source)
                yield return state = step(state, item);
        }
    }
}
