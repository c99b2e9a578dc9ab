// dies: LZ-EFFECT
// Slices lists by their indices and asks for the key of the first item of a group again.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
        => source is IReadOnlyList<T> list ? Slice(list, key) : Collect(source, key);

    private static IEnumerable<(K Key, IReadOnlyList<T> Items)> Slice<T, K>(IReadOnlyList<T> list, Func<T, K> key)
    {
        for (int start = 0, end = 0; start < list.Count; start = end)
        {
            K current = key(list[start]);
            List<T> items = [];
            for (end = start; end == start || end < list.Count && Equals(key(list[end]), current); end++)
                items.Add(list[end]);
            yield return (current, items);
        }
    }

    private static IEnumerable<(K Key, IReadOnlyList<T> Items)> Collect<T, K>(IEnumerable<T> source, Func<T, K> key)
    {
        K current = default!;
        List<T> items = [];
        foreach (T item in source)
        {
            K next = key(item);
            if (items.Count > 0 && !Equals(current, next))
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
