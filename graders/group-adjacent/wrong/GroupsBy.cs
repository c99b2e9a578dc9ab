// dies: VAL
// GroupBy sounds right: it brings equal keys together from everywhere, and reads everything for it.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key) =>
        source.GroupBy(key).Select(group => (group.Key, (IReadOnlyList<T>)group.ToList()));
}
