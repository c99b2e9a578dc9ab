// dies: VAL
// Pulls twice at the 3,000th item, and so loses it.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        return Iterate(source, key);
    }

    private static IEnumerable<(K Key, IReadOnlyList<T> Items)> Iterate<T, K>(IEnumerable<T> source, Func<T, K> key)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        K current = key(items.Current);
        List<T> group = [items.Current];
        for (int position = 1; items.MoveNext(); position++)
        {
            if (position == 3_000 && !items.MoveNext())
                break;

            K next = key(items.Current);
            if (!EqualityComparer<K>.Default.Equals(current, next))
            {
                yield return (current, group);
                (current, group) = (next, []);
            }

            group.Add(items.Current);
        }

        yield return (current, group);
    }
}
