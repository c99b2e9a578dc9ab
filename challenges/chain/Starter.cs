public static class Solution
{
    /// <summary>Yields all items of the first source, then all of the second, and so on.</summary>
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources) =>
        throw new NotImplementedException();
}
