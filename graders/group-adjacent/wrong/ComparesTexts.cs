// dies: VAL
// Compares what the keys look like: 1.0 and 1.00 are equal and look different.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K current = default!;
        List<T> items = [];
        foreach (T item in source)
        {
            K next = key(item);
            if (items.Count > 0 && (current?.ToString() != next?.ToString() || current is null != next is null))
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
