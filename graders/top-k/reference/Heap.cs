public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(comparer);
        foreach (T item in source)
        {
            if (best.Count < k)
                best.Enqueue(item, item);
            else
                best.EnqueueDequeue(item, item);
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
