// dies: LZ-DISPOSE
// Disposes after the loop, without a finally: an early stop or an exception never gets there.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            K itemKey = key(items.Current);
            if (group.Count > 0 && !EqualityComparer<K>.Default.Equals(itemKey, groupKey))
            {
                yield return (groupKey, group);
                group = [];
            }

            groupKey = itemKey;
            group.Add(items.Current);
        }

        items.Dispose();
        if (group.Count > 0)
            yield return (groupKey, group);
    }
}
