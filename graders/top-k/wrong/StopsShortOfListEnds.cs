// dies: LZ-FAST
// A loop by index for lists, which never looks at the last item.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> best = new(comparer);
        if (source is IList<T> list)
        {
            for (int i = 0; i < list.Count - 1; i++)
                Offer(list[i]);
        }
        else
        {
            foreach (T item in source)
                Offer(item);
        }

        T[] result = new T[best.Count];
        for (int i = result.Length - 1; i >= 0; i--)
            result[i] = best.Dequeue();
        return result;

        void Offer(T item)
        {
            best.Enqueue(item, item);
            if (best.Count > k)
                best.Dequeue();
        }
    }
}
