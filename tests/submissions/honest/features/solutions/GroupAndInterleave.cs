// expect: allowed
// about: EqualityComparer.Default, null keys, removing from a list of enumerators, nested try/finally
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        List<T>? items = null;
        K? current = default;
        foreach (var item in source)
        {
            var next = key(item);
            if (items is not null && EqualityComparer<K>.Default.Equals(current, next))
            {
                items.Add(item);
                continue;
            }

            if (items is not null) yield return (current!, items);
            (current, items) = (next, [item]);
        }

        if (items is not null) yield return (current!, items.AsReadOnly());
    }

    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var open = new LinkedList<IEnumerator<T>>();
        try
        {
            foreach (var source in sources)
            {
                var e = source.GetEnumerator();
                var node = open.AddLast(e);
                if (e.MoveNext()) yield return e.Current;
                else
                {
                    open.Remove(node);
                    e.Dispose();
                }
            }

            for (var node = open.First; node is not null; node = (node.Next ?? open.First))
            {
                if (node.Value.MoveNext()) { yield return node.Value.Current; continue; }
                node.Value.Dispose();
                var dead = node;
                node = node.Previous ?? open.Last;
                open.Remove(dead);
                if (open.Count == 0 || node is null || node == dead) break;
            }
        }
        finally
        {
            foreach (var e in open) e.Dispose();
        }
    }
}
