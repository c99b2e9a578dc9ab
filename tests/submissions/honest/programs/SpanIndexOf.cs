// challenge: pipeline
// expect: passed
// about: IndexOf, IndexOfAny, IndexOfAnyExcept, Contains and Count over spans
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
        if (text.IndexOfAnyExcept(' ') < 0 || text.IndexOf('#') == 0) return null;
        var marks = text.Contains('#') ? text.Count('#') : 0;
        var end = text.LastIndexOfAnyExcept(" ") + 1;
        return marks > text.Length || text.IndexOfAny("#;") == 0 && marks > 0 ? null : new string(text[..end]).ToUpperInvariant();
    }
}
