public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (k < 0) throw new ArgumentOutOfRangeException(nameof(k));

        var order = Comparer<T>.Create((x, y) => (comparer ?? Comparer<T>.Default).Compare(y, x));
        var top = new List<T>();
        foreach (var item in source)
        {
            var i = top.BinarySearch(item, order);
            if (i < 0) i = ~i;
            if (i >= k) continue;
            if (top.Count == k) top.RemoveAt(k - 1);
            top.Insert(i, item);
        }

        return top.AsReadOnly();
    }
}
