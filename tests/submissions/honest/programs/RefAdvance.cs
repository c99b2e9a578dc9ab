// challenge: pipeline
// expect: passed
// about: a reader that returns a slice and moves a position by ref
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
        var at = 0;
        var text = new System.Text.StringBuilder();
        while (Word(line, ref at) is { IsEmpty: false } word) text.Append(text.Length == 0 ? "" : " ").Append(word);
        return text.Length == 0 || text[0] == '#' ? null : line.Trim().ToString().ToUpperInvariant();
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        return text[start..at];
    }
}
