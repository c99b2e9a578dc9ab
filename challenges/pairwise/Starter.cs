public static class Solution
{
    /// <summary>Yields each item of the source together with the one after it.</summary>
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source) =>
        throw new NotImplementedException();
}
