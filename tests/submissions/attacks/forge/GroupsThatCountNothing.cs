// challenge: group-adjacent
// expect: failed on VAL: Contradicts itself
// expect without policy: failed on VAL: Contradicts itself
// about: yields groups that hold their items when they are enumerated, and say that they hold nothing.
using System.Collections;

public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        return Groups(source, key);
    }

    private static IEnumerable<(K Key, IReadOnlyList<T> Items)> Groups<T, K>(IEnumerable<T> source, Func<T, K> key)
    {
        using IEnumerator<T> items = source.GetEnumerator();
        if (!items.MoveNext()) yield break;
        EqualityComparer<K> equality = EqualityComparer<K>.Default;
        K current = key(items.Current);
        List<T> group = [items.Current];
        while (items.MoveNext())
        {
            K next = key(items.Current);
            if (!equality.Equals(current, next))
            {
                yield return (current, new Liar<T>(group));
                (current, group) = (next, []);
            }

            group.Add(items.Current);
        }

        yield return (current, new Liar<T>(group));
    }

    private sealed class Liar<T>(List<T> items) : IReadOnlyList<T>
    {
        public int Count => 0;

        public T this[int index] => items[index];

        public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
