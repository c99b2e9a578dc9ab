public static class Solution
{
    /// <summary>Yields the items at the positions start, start + step, start + 2·step … below stop.</summary>
    public static IEnumerable<T> Slice<T>(this IEnumerable<T> source, int start, int stop, int step) =>
        throw new NotImplementedException();
}
