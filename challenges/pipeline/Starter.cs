public static class Solution
{
    /// <summary>Yields the lines trimmed and in upper case, without blank lines and comments.</summary>
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        throw new NotImplementedException();
}
