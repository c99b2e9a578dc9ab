// dies: VAL
// The stages in the wrong order: an indented comment does not begin with # yet.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        lines
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Trim())
            .Where(line => line.Length > 0)
            .Select(line => line.ToUpperInvariant());
}
