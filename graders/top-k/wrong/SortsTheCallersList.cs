// dies: VAL
// Avoids the copy if the source is already a list, and sorts the caller's list.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        comparer ??= Comparer<T>.Default;
        if (source is List<T> list)
        {
            list.Sort((x, y) => comparer.Compare(y, x));
            return list.GetRange(0, Math.Min(k, list.Count));
        }

        PriorityQueue<T, T> best = new(comparer);
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
