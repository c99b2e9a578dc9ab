public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        return k == 0
            ? []
            : source.Chunk(k).Aggregate(
                Array.Empty<T>(),
                (best, chunk) => best.Concat(chunk).OrderDescending(comparer).Take(k).ToArray());
    }
}
