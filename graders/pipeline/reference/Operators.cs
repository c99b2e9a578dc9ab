public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        return lines
            .Select(line => line.Trim())
            .Where(line => line != "")
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.ToUpperInvariant());
    }
}
