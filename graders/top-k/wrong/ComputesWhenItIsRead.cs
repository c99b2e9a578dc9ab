// dies: LZ-ONCE
// Returns a list that reads the source when it is first looked at.
using System.Collections;

public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        return new Late<T>(() =>
        {
            var q = new PriorityQueue<T, T>(comparer ?? Comparer<T>.Default);
            foreach (var x in source)
            {
                q.Enqueue(x, x);
                if (q.Count > k) q.Dequeue();
            }
            var result = new T[q.Count];
            for (int i = q.Count - 1; i >= 0; i--) result[i] = q.Dequeue();
            return result;
        });
    }

    private sealed class Late<T>(Func<T[]> make) : IReadOnlyList<T>
    {
        private readonly Lazy<T[]> items = new(make);
        public T this[int i] => items.Value[i];
        public int Count => items.Value.Length;
        public IEnumerator<T> GetEnumerator() => items.Value.AsEnumerable().GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
