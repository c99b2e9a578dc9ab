// challenge: pipeline
// expect: passed
// about: a method that fills a new array and returns a part of it as a span
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
        var upper = Upper(line.AsSpan().Trim());
        return upper.IsEmpty || upper[0] == '#' ? null : upper.ToString();
    }

    private static Span<char> Upper(ReadOnlySpan<char> text)
    {
        Span<char> upper = new char[text.Length + 4];
        var written = text.ToUpperInvariant(upper);
        return upper[..written];
    }
}
