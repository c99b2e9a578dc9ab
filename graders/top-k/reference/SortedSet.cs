public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        comparer ??= Comparer<T>.Default;
        SortedSet<(T Item, long Index)> best = new(Comparer<(T Item, long Index)>.Create((x, y) =>
        {
            int order = comparer.Compare(x.Item, y.Item);
            return order != 0 ? order : x.Index.CompareTo(y.Index);
        }));
        long index = 0;
        foreach (T item in source)
        {
            best.Add((item, index++));
            if (best.Count > k)
                best.Remove(best.Min);
        }

        return best.Reverse().Select(entry => entry.Item).ToList();
    }
}
