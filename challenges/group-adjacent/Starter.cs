public static class Solution
{
    /// <summary>Yields the runs of neighbouring items that have equal keys.</summary>
    public static IEnumerable<(K Key, IReadOnlyList<T> Items)> GroupAdjacent<T, K>(this IEnumerable<T> source, Func<T, K> key) =>
        throw new NotImplementedException();
}
