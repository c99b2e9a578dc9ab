// dies: LZ-PULL
// Collects the groups in a queue and hands one over when the next is complete.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        Queue<(K Key, List<T> Items)> groups = new();
        K lastKey = default!;
        List<T>? last = null;
        foreach (T item in source)
        {
            K itemKey = key(item);
            if (last is null || !EqualityComparer<K>.Default.Equals(itemKey, lastKey))
            {
                (lastKey, last) = (itemKey, []);
                groups.Enqueue((lastKey, last));
                if (groups.Count > 2)
                    yield return groups.Dequeue();
            }

            last.Add(item);
        }

        while (groups.Count > 0)
            yield return groups.Dequeue();
    }
}
