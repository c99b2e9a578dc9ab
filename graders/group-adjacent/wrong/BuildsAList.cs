// dies: LZ-DEFER
// Collects the groups and returns the list.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<(K, IReadOnlyList<T>)> groups = [];
        K lastKey = default!;
        List<T>? last = null;
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (last is null || !EqualityComparer<K>.Default.Equals(itemKey, lastKey))
            {
                (lastKey, last) = (itemKey, []);
                groups.Add((lastKey, last));
            }

            last.Add(item);
        }

        return groups;
    }
}
