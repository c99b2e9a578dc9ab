// dies: MM-GROWTH
// Drops an item only for a larger one: if items fall, or are all equal, none is dropped before the end.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        comparer ??= Comparer<T>.Default;
        var best = new PriorityQueue<T, T>(comparer);
        foreach (T item in source)
        {
            best.Enqueue(item, item);
            if (best.Count > k && comparer.Compare(best.Peek(), item) < 0)
                best.Dequeue();
        }

        while (best.Count > k)
            best.Dequeue();
        var result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
