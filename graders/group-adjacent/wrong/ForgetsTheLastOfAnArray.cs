// dies: VAL
// Walks an array by index, and never hands over the group that reaches its end.
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        return source is T[] array ? Cut(array, key) : Group(source, key);
    }

    private static IEnumerable<(K Key, IReadOnlyList<T> Items)> Cut<T, K>(T[] array, Func<T, K> key)
    {
        int start = 0;
        K of = array.Length > 0 ? key(array[0]) : default!;
        for (int i = 1; i < array.Length; i++)
        {
            K next = key(array[i]);
            if (EqualityComparer<K>.Default.Equals(of, next))
                continue;
            yield return (of, array[start..i]);
            (start, of) = (i, next);
        }
    }

    private static IEnumerable<(K Key, IReadOnlyList<T> Items)> Group<T, K>(IEnumerable<T> source, Func<T, K> key)
    {
        List<T>? group = null;
        K of = default!;
        foreach (T item in source)
        {
            K next = key(item);
            if (group is not null && !EqualityComparer<K>.Default.Equals(of, next))
            {
                yield return (of, group);
                group = null;
            }

            group ??= [];
            group.Add(item);
            of = next;
        }

        if (group is not null)
            yield return (of, group);
    }
}
