// dies: VAL
// Turns the order round with a minus: int.MinValue has no negative and stays what it is.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        comparer ??= Comparer<T>.Default;
        var best = new List<T>();
        foreach (T item in source)
        {
            best.Add(item);
            if (best.Count > 2L * k)
                Trim();
        }

        Trim();
        return best;

        void Trim()
        {
            best.Sort((x, y) => -comparer.Compare(x, y));
            if (best.Count > k)
                best.RemoveRange(k, best.Count - k);
        }
    }
}
