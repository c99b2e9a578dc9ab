// dies: LZ-EFFECT
// Asks for the key to compare it, and again to remember it.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        foreach (T item in source)
        {
            if (group.Count > 0 && !EqualityComparer<K>.Default.Equals(key(item), groupKey))
            {
                yield return (groupKey, group);
                group = [];
            }

            if (group.Count == 0)
                groupKey = key(item);
            group.Add(item);
        }

        if (group.Count > 0)
            yield return (groupKey, group);
    }
}
