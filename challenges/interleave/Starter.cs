public static class Solution
{
    /// <summary>Yields the first item of each source, then the second of each, and so on; sources that have ended are skipped.</summary>
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources) =>
        throw new NotImplementedException();
}
