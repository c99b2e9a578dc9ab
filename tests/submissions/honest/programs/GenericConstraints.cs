// challenge: merge-sorted
// expect: passed
// about: constraints of all kinds: class, struct, notnull, new(), base type, interface
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var heads = Make<Heads<IEnumerator<T>, Key<T>>>();
        var opened = new List<IEnumerator<T>>();
        try
        {
            for (var order = 0; order < sources.Length; order++)
            {
                var items = sources[order].GetEnumerator();
                opened.Add(items);
                if (items.MoveNext()) heads.Queue.Enqueue(items, new(items.Current, order));
            }

            while (heads.Queue.TryDequeue(out var items, out var key))
            {
                yield return key.Value;
                if (items.MoveNext()) heads.Queue.Enqueue(items, new(items.Current, key.Order));
            }
        }
        finally
        {
            foreach (var items in opened) items.Dispose();
        }
    }

    private static TResult Make<TResult>() where TResult : class, new() => new();

    private sealed class Heads<TItem, TKey>
        where TItem : class, IDisposable
        where TKey : struct, IComparable<TKey>
    {
        public PriorityQueue<TItem, TKey> Queue { get; } = new();
    }

    private readonly struct Key<T>(T value, int order) : IComparable<Key<T>>
        where T : IComparable<T>
    {
        public T Value => value;

        public int Order => order;

        public int CompareTo(Key<T> other)
        {
            var byValue = value is null ? (other.Value is null ? 0 : -1) : value.CompareTo(other.Value);
            return byValue != 0 ? byValue : order.CompareTo(other.Order);
        }
    }
}
