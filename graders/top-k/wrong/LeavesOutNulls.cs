// dies: VAL
// A null is no candidate here.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        var best = new PriorityQueue<T, T>(comparer);
        foreach (T item in source)
        {
            if (item is null)
                continue;
            best.Enqueue(item, item);
            if (best.Count > k)
                best.Dequeue();
        }

        var result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
