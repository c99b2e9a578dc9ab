// challenge: group-adjacent
// expect: passed
// about: ToString, Equals and GetHashCode overridden, HashCode.Combine, IEquatable
public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key)
    {
        Key<K>? current = null;
        List<T> items = [];
        foreach (var item in source)
        {
            var next = new Key<K>(key(item));
            if (current is { } open && !open.Equals(next))
            {
                yield return (open.Value, items);
                items = [];
            }

            current = next;
            items.Add(item);
        }

        if (current is { } last) yield return (last.Value, items);
    }

    private readonly struct Key<K>(K value) : IEquatable<Key<K>>
    {
        public K Value => value;

        public bool Equals(Key<K> other) => EqualityComparer<K>.Default.Equals(value, other.Value);

        public override bool Equals(object? obj) => obj is Key<K> other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(value);

        public override string ToString() => $"{nameof(Key<>)} {value}";
    }
}
