// dies: VAL
// Returns k items in any case: where the source is shorter, the rest is default.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(comparer);
        foreach (T item in source)
        {
            best.Enqueue(item, item);
            if (best.Count > k)
                best.Dequeue();
        }

        T[] result = new T[Math.Min(k, 1_000)];
        for (int i = best.Count - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
