// dies: MM-RETAIN
// Appends every group to a list and yields its last.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<(K Key, List<T> Items)> groups = [];
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (groups.Count > 0 && EqualityComparer<K>.Default.Equals(itemKey, groups[^1].Key))
            {
                groups[^1].Items.Add(item);
                continue;
            }

            groups.Add((itemKey, [item]));
            if (groups.Count > 1)
                yield return groups[^2];
        }

        if (groups.Count > 0)
            yield return groups[^1];
    }
}
