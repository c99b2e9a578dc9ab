// dies: rejected: GetHashCode
// without policy: VAL
// Treats keys with the same hash code as equal; different keys may share one.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K current = default!;
        List<T> items = [];
        foreach (T item in source)
        {
            K next = key(item);
            if (items.Count > 0 && (current?.GetHashCode() ?? -1) != (next?.GetHashCode() ?? -1))
            {
                yield return (current, items);
                items = [];
            }

            current = next;
            items.Add(item);
        }

        if (items.Count > 0)
            yield return (current, items);
    }
}
