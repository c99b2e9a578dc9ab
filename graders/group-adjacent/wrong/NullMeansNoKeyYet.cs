// dies: VAL
// Knows the first step by "the last key is null": a group with the key null is never handed over.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        object? groupKey = null;
        List<T> group = [];
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (!Equals(itemKey, groupKey))
            {
                if (groupKey is not null)
                    yield return ((K)groupKey, group);
                (groupKey, group) = (itemKey, []);
            }

            group.Add(item);
        }

        if (groupKey is not null)
            yield return ((K)groupKey, group);
    }
}
