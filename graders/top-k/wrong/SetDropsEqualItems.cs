// dies: VAL
// A sorted set is the right structure, but equal items are one item to it.
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);

        SortedSet<T> best = new(comparer);
        foreach (T item in source)
        {
            best.Add(item);
            if (best.Count > k)
                best.Remove(best.Min!);
        }

        return best.Reverse().ToList();
    }
}
