// dies: LZ-VALIDATE
// Treats a negative k as 0.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);

        PriorityQueue<T, T> best = new(comparer);
        foreach (T item in source)
        {
            best.Enqueue(item, item);
            if (best.Count > Math.Max(k, 0))
                best.Dequeue();
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
