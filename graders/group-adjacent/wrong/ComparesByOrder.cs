// dies: VAL
// Asks which key comes first: keys that have no order cannot say.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T>? group = null;
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (group is not null && Comparer<K>.Default.Compare(itemKey, groupKey) == 0)
            {
                group.Add(item);
                continue;
            }

            if (group is not null)
                yield return (groupKey, group);
            (groupKey, group) = (itemKey, [item]);
        }

        if (group is not null)
            yield return (groupKey, group);
    }
}
