// challenge: group-adjacent
// expect: failed on VAL: Yields an item where there is none
// expect: failed on VAL: expected no item, got the item (0, [])
// score: 16
// about: an item where none is due
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        K last = default!;
        List<T> group = new List<T>();
        foreach (T item in source)
        {
            K k = key(item);
            if (!k!.Equals(last) && group.Count > 0)
            {
                yield return (last, group);
                group = new List<T>();
            }
            last = k;
            group.Add(item);
        }
        yield return (last, group);
    }
}
