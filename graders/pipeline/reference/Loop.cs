public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string text = line.Trim();
            if (string.IsNullOrEmpty(text) || text.StartsWith("#", StringComparison.Ordinal))
                continue;
            yield return text.ToUpperInvariant();
        }
    }
}
