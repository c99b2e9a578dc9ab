// dies: VAL
// StartsWith with a string compares by the rules of the machine's language, in which zero-width characters do not count.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) => lines
        .Select(line => line.Trim())
        .Where(line => line.Length > 0)
        .Where(line => !line.StartsWith("#"))
        .Select(line => line.ToUpperInvariant());
}
