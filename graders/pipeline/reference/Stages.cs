public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines) =>
        Upper(WithoutComments(WithoutBlanks(Trimmed(lines))));

    private static IEnumerable<string> Trimmed(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            yield return line.Trim();
    }

    private static IEnumerable<string> WithoutBlanks(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    private static IEnumerable<string> WithoutComments(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }

    private static IEnumerable<string> Upper(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            yield return line.ToUpperInvariant();
    }
}
