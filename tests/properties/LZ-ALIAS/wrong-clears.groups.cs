public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        var items = new List<T>();
        K? last = default;
        foreach (var item in source)
        {
            var next = key(item);
            if (items.Count > 0 && !EqualityComparer<K>.Default.Equals(next, last))
            {
                yield return (last!, items);
                items.Clear();
            }

            last = next;
            items.Add(item);
        }

        if (items.Count > 0) yield return (last!, items);
    }
}
