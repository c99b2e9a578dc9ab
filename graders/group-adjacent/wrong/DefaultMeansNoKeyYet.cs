// dies: VAL
// Begins with a group for the default key: it is handed over empty when the first key is another.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (!EqualityComparer<K>.Default.Equals(itemKey, groupKey))
            {
                yield return (groupKey, group);
                (groupKey, group) = (itemKey, []);
            }

            group.Add(item);
        }

        yield return (groupKey, group);
    }
}
