public static class Solution
{
    /// <summary>Yields start, start + step, start + 2·step … until a value does not fit into a long.</summary>
    /// <exception cref="OverflowException">While enumerating, when the next value does not fit.</exception>
    public static IEnumerable<long> CountFrom(long start, long step = 1) =>
        throw new NotImplementedException();
}
