// dies: VAL
// Calls Equals on the last key, which may be null.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (group.Count > 0 && !groupKey!.Equals(itemKey))
            {
                yield return (groupKey, group);
                group = [];
            }

            groupKey = itemKey;
            group.Add(item);
        }

        if (group.Count > 0)
            yield return (groupKey, group);
    }
}
