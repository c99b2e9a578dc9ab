// dies: MM-GROWTH
// Puts everything into the queue and takes k out at the end: it is a sort by another name.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        PriorityQueue<T, T> all = new(Comparer<T>.Create((x, y) => (comparer ?? Comparer<T>.Default).Compare(y, x)));
        foreach (T item in source)
            all.Enqueue(item, item);

        List<T> result = [];
        while (result.Count < k && all.TryDequeue(out T? item, out _))
            result.Add(item);
        return result;
    }
}
