public static class Solution
{
    /// <summary>Yields the lines of the reader that <paramref name="open"/> gives, one at a time.</summary>
    public static IEnumerable<string> ReadLines(Func<TextReader> open) =>
        throw new NotImplementedException();
}
