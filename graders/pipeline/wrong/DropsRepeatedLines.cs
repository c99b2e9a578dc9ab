// dies: VAL
// Cleans up in passing: drops lines that were there before.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        lines
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.ToUpperInvariant())
            .Distinct();
}
