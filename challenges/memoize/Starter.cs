public static class Solution
{
    /// <summary>The items of the source, which is read once, on demand, however often the result is enumerated.</summary>
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) =>
        throw new NotImplementedException();
}
