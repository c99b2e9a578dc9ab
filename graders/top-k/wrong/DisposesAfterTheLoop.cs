// dies: LZ-DISPOSE
// Disposes after the loop, which an exception never reaches.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(comparer);
        IEnumerator<T> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            best.Enqueue(items.Current, items.Current);
            if (best.Count > k)
                best.Dequeue();
        }

        items.Dispose();
        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;
    }
}
