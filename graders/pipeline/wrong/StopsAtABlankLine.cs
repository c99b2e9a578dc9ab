// dies: VAL
// TakeWhile instead of Where: the first blank line ends it.
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        lines
            .Select(line => line.Trim())
            .TakeWhile(line => line.Length > 0)
            .Where(line => line[0] != '#')
            .Select(line => line.ToUpperInvariant());
}
