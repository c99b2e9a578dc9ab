// challenge: pipeline
// expect: passed
// about: text and characters put together, returned as a span
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Read(line) is { } text) yield return text;
        }
    }

    private static string? Read(string line)
    {
        var text = line.Trim();
        if (text.Length == 0 || text[0] == '#') return null;
        return Marked(text.ToUpperInvariant(), '<', '>')[1..^1].ToString();
    }

    private static ReadOnlySpan<char> Marked(string text, char left, char right) => left + text + right;
}
