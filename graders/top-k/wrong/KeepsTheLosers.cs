// dies: MM-GROWTH
// Also keeps the items that were pushed out, in case somebody asks for them.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(comparer);
        List<T> losers = [];
        foreach (T item in source)
        {
            best.Enqueue(item, item);
            if (best.Count > k)
                losers.Add(best.Dequeue());
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
