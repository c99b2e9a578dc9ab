// dies: LZ-ALIAS
// Clears the list and refills it for the next group: a consumer that kept the last one finds other items in it.
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
                group.Clear();
            }

            groupKey = itemKey;
            group.Add(item);
        }

        if (group.Count > 0)
            yield return (groupKey, group);
    }
}
