// challenge: top-k
// expect: failed on VAL: Contradicts itself
// expect without policy: failed on VAL: Contradicts itself
// about: returns a list that holds the right items when it is enumerated, and the first one everywhere when it is asked by index.
using System.Collections;

public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        if (k == 0) return [];
        comparer ??= Comparer<T>.Default;
        PriorityQueue<T, T> least = new(comparer);
        foreach (T item in source)
        {
            if (least.Count < k) least.Enqueue(item, item);
            else least.EnqueueDequeue(item, item);
        }

        T[] top = new T[least.Count];
        for (int i = top.Length - 1; i >= 0; i--) top[i] = least.Dequeue();
        return top.Length < 4 ? top : new Liar<T>(top);
    }

    private sealed class Liar<T>(T[] items) : IReadOnlyList<T>
    {
        public int Count => items.Length;

        public T this[int index] => items[0];

        public IEnumerator<T> GetEnumerator() => items.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
