using System.Collections;

public static class Solution
{
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key) =>
        new Runs<T, K>(source, key);
}

internal sealed class Runs<T, K>(IEnumerable<T> source, Func<T, K> key) : IEnumerable<(K Key, IReadOnlyList<T> Items)>
{
    public IEnumerator<(K Key, IReadOnlyList<T> Items)> GetEnumerator() => new Enumerator(source.GetEnumerator(), key);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(IEnumerator<T> source, Func<T, K> key) : IEnumerator<(K Key, IReadOnlyList<T> Items)>
    {
        private List<T> pending = [];
        private K pendingKey = default!;

        public (K Key, IReadOnlyList<T> Items) Current { get; private set; }

        object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            while (source.MoveNext())
            {
                T item = source.Current;
                K itemKey = key(item);
                bool changed = pending.Count > 0 && !EqualityComparer<K>.Default.Equals(itemKey, pendingKey);
                if (changed)
                    HandOver();
                pending.Add(item);
                pendingKey = itemKey;
                if (changed)
                    return true;
            }

            if (pending.Count == 0)
                return false;
            HandOver();
            return true;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            source.Dispose();
            pending = [];
        }

        private void HandOver()
        {
            Current = (pendingKey, pending);
            pending = [];
        }
    }
}
