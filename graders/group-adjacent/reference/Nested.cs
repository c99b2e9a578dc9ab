public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        using var items = source.GetEnumerator();
        if (!items.MoveNext())
            yield break;

        var next = (Key: key(items.Current), Item: items.Current);
        bool more;
        do
        {
            var current = next.Key;
            var group = new List<T> { next.Item };
            while (more = items.MoveNext())
            {
                next = (key(items.Current), items.Current);
                if (!Equals(next.Key, current))
                    break;
                group.Add(next.Item);
            }

            yield return (current, group.ToArray());
        }
        while (more);
    }
}
