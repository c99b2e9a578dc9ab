// dies: LZ-PULL
// Looks at neighbours by index, and for an index copies the source.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<T> items = source.ToList();
        int start = 0;
        while (start < items.Count)
        {
            K groupKey = key(items[start]);
            List<T> group = [items[start]];
            int end = start + 1;
            while (end < items.Count && EqualityComparer<K>.Default.Equals(key(items[end]), groupKey))
                group.Add(items[end++]);
            yield return (groupKey, group);
            start = end;
        }
    }
}
