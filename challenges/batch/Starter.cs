public static class Solution
{
    /// <summary>Cuts the source into arrays of size items; the last one may be shorter.</summary>
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size) =>
        throw new NotImplementedException();
}
