// dies: VAL
// == on two objects asks whether they are the same one: equal strings and boxed numbers are not.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        object? groupKey = null;
        List<T> group = [];
        foreach (T item in source)
        {
            object? itemKey = key(item);
            if (group.Count > 0 && itemKey != groupKey)
            {
                yield return ((K)groupKey!, group);
                group = [];
            }

            groupKey = itemKey;
            group.Add(item);
        }

        if (group.Count > 0)
            yield return ((K)groupKey!, group);
    }
}
