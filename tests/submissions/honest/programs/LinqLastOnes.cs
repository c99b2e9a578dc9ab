// challenge: top-k
// expect: passed
// about: TakeLast, SkipLast, Order, OrderDescending, Chunk and Aggregate
public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        if (k == 0) return [];
        var best = source.Chunk(k).Aggregate(
            new List<T>(),
            (kept, chunk) => kept.Concat(chunk).Order(comparer).TakeLast(k).ToList());
        var dropped = best.SkipLast(best.Count).ToArray();
        return [.. best.OrderDescending(comparer), .. dropped];
    }
}
