using System.Collections.Immutable;

public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key) =>
        from collector in Once(() => new Collector<T, K>())
        from step in source.Select(item => (End: false, Item: item)).Append((End: true, Item: default!))
        let complete = step.End ? collector.Finish() : collector.Put(key(step.Item), step.Item)
        where complete.HasValue
        select complete.Value;

    private static IEnumerable<TState> Once<TState>(Func<TState> make)
    {
        yield return make();
    }

    private sealed class Collector<T, K>
    {
        private K key = default!;
        private ImmutableList<T> items = [];

        public (K, IReadOnlyList<T>)? Put(K itemKey, T item)
        {
            if (items.IsEmpty || EqualityComparer<K>.Default.Equals(key, itemKey))
            {
                (key, items) = (itemKey, items.Add(item));
                return null;
            }

            var complete = Finish();
            (key, items) = (itemKey, [item]);
            return complete;
        }

        public (K, IReadOnlyList<T>)? Finish() => items.IsEmpty ? null : (key, items);
    }
}
