public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        if (k == 0)
            return [];

        IComparer<T> order = comparer ?? Comparer<T>.Default;
        Comparison<T> descending = (x, y) => order.Compare(y, x);
        List<T> candidates = [];
        foreach (T item in source)
        {
            candidates.Add(item);
            if (candidates.Count >= 2L * k)
                Reduce();
        }

        Reduce();
        return candidates;

        void Reduce()
        {
            candidates.Sort(descending);
            if (candidates.Count > k)
                candidates.RemoveRange(k, candidates.Count - k);
        }
    }
}
