// challenge: pipeline
// expect: passed
// about: a cut that hands out two spans by out and reports success
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Read(line) is { } text) yield return text;
        }
    }

    private static string? Read(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (TryCut(text, '#', out var before, out _) && before.IsEmpty) return null;
        return text.IsEmpty ? null : text.ToString().ToUpperInvariant();
    }

    private static bool TryCut(ReadOnlySpan<char> text, char mark, out ReadOnlySpan<char> before, out ReadOnlySpan<char> after)
    {
        var at = text.IndexOf(mark);
        before = at < 0 ? text : text[..at];
        after = at < 0 ? [] : text[(at + 1)..];
        return at >= 0;
    }
}
