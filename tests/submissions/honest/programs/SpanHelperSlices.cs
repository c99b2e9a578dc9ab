// challenge: pipeline
// expect: passed
// about: a helper that slices a span parameter and returns it
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
        var text = WithoutEnds(line);
        return text.Length == 0 || text[0] == '#' ? null : text.ToString().ToUpperInvariant();
    }

    private static ReadOnlySpan<char> WithoutEnds(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[0])) text = text[1..];
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text = text.Slice(0, text.Length - 1);
        return text;
    }
}
