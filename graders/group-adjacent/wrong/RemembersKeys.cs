// dies: MM-RETAIN
// Keeps the keys it has seen, to find out whether one has come back.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<K> keys = [];
        List<T> items = [];
        foreach (T item in source)
        {
            K next = key(item);
            if (items.Count > 0 && !EqualityComparer<K>.Default.Equals(keys[^1], next))
            {
                yield return (keys[^1], items);
                items = [];
            }

            if (items.Count == 0)
                keys.Add(next);
            items.Add(item);
        }

        if (items.Count > 0)
            yield return (keys[^1], items);
    }
}
