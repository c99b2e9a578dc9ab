// dies: VAL
// Empties the queue in its own order: the smallest of the largest comes first.
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

        List<T> result = [];
        while (best.TryDequeue(out T? item, out _))
            result.Add(item);
        return result;
    }
}
