// challenge: group-adjacent
// expect: passed
// about: EqualityComparer.Default, StringComparer, ReferenceEquals, IEqualityComparer
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        IEqualityComparer<K> comparer = EqualityComparer<K>.Default;
        using var items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        var current = key(items.Current);
        List<T> group = [items.Current];
        while (items.MoveNext())
        {
            var next = key(items.Current);
            if (!ReferenceEquals(current, next) && !comparer.Equals(current, next))
            {
                yield return (current, group.AsReadOnly());
                (current, group) = (next, []);
            }

            group.Add(items.Current);
        }

        yield return (current, group.AsReadOnly());
    }
}
