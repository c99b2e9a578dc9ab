// challenge: pipeline
// expect: passed
// about: a collection expression of arguments searched in, and a slice of another span returned
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
        var text = Before(line.AsSpan().Trim(), '\r', '\n');
        return text.IsEmpty || text[0] == '#' ? null : text.ToString().ToUpperInvariant();
    }

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, char one, char other)
    {
        var end = text.IndexOfAny([one, other, '\0']);
        return end < 0 ? text : text[..end];
    }
}
