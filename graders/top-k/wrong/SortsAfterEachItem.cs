// dies: CX-OPS
// Sorts the k best again after each item.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        List<T> best = [];
        foreach (T item in source)
            best = best.Append(item).OrderDescending(comparer).Take(k).ToList();
        return best;
    }
}
