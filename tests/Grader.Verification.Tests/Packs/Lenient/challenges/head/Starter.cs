public static class Solution
{
    /// <summary>Yields the first items of the source.</summary>
    public static IEnumerable<T> Head<T>(this IEnumerable<T> source, int count) =>
        throw new NotImplementedException();
}
