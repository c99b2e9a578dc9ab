// challenge: pipeline
// expect: passed
// about: a set of strings asked for a span
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
        HashSet<string> marks = ["#"];
        var text = line.AsSpan().Trim();
        if (text.IsEmpty || marks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..1])) return null;
        return text.ToString().ToUpperInvariant();
    }
}
