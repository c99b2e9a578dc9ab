// dies: LZ-FAULT
// A source that fails looks like one that ends: half a group is handed over as a whole one.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K groupKey = default!;
        List<T> group = [];
        using IEnumerator<T> items = source.GetEnumerator();
        while (TryMoveNext(items))
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

        if (group.Count > 0)
            yield return (groupKey, group);
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
