public static class Solution
{
    /// <summary>Two sequences that each give all items of the source, which is enumerated once for both. Each can be enumerated once.</summary>
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source) =>
        throw new NotImplementedException();
}
