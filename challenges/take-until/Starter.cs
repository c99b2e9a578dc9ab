public static class Solution
{
    /// <summary>Yields the items up to the first for which <paramref name="stop"/> is true, that one included.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop) =>
        throw new NotImplementedException();
}
