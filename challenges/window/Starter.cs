public static class Solution
{
    /// <summary>Yields every run of size neighbouring items, each in an array of its own.</summary>
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size) =>
        throw new NotImplementedException();
}
