// challenge: pipeline
// expect: passed
// about: spans: Trim, slicing, comparing, MemoryExtensions
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (!IsText(line)) continue;
            yield return Upper(line);
        }
    }

    private static bool IsText(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length > 0 && !text.StartsWith("#");
    }

    private static string Upper(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart().TrimEnd();
        Span<char> upper = new char[text.Length];
        var length = text.ToUpperInvariant(upper);
        return new string(upper[..length]);
    }
}
