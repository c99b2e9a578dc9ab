// challenge: pipeline
// expect: passed
// about: IndexOf, IndexOfAny, Contains and Count over spans
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
        var first = line.IndexOfAnyExcept(" \t\r\n");
        if (first < 0 || line[first..].IndexOf('#') == 0) return null;
        var last = line.LastIndexOfAnyExcept(" \t\r\n");
        var text = line[first..(last + 1)];
        return text.Contains('#') && text.Count('#') == text.Length ? null : new string(text).ToUpperInvariant();
    }
}
