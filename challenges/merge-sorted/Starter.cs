public static class Solution
{
    /// <summary>Yields all items of the sources, each of which is sorted, in sorted order.</summary>
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T> =>
        throw new NotImplementedException();
}
