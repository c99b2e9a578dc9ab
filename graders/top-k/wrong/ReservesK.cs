// dies: VAL
// Reserves room for k items at once: k may be int.MaxValue.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(k, comparer);
        foreach (T item in source)
        {
            best.Enqueue(item, item);
            if (best.Count > k)
                best.Dequeue();
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
