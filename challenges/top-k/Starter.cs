public static class Solution
{
    /// <summary>The k largest items of the source, the largest first.</summary>
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null) =>
        throw new NotImplementedException();
}
