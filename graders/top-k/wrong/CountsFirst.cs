// dies: LZ-ONCE
// Counts the items to know how many there can be: the count is a pass of its own.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        int most = Math.Min(k, source.Count());
        PriorityQueue<T, T> best = new(comparer);
        foreach (T item in source)
        {
            best.Enqueue(item, item);
            if (best.Count > most)
                best.Dequeue();
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
