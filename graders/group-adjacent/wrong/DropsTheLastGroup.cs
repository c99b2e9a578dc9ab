// dies: VAL
// Yields where the key changes; after the last group it changes no more.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (group.Count > 0 && !EqualityComparer<K>.Default.Equals(itemKey, groupKey))
            {
                yield return (groupKey, group);
                group = [];
            }

            groupKey = itemKey;
            group.Add(item);
        }
    }
}
