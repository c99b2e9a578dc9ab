// dies: VAL
// The stages in the wrong order: a line of blanks is not empty yet.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        lines
            .Where(line => line != "")
            .Select(line => line.Trim())
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.ToUpperInvariant());
}
