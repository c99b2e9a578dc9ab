// challenge: pipeline
// expect: passed
// about: foreach with ref and ref readonly over spans
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
        Span<char> upper = text.ToCharArray();
        foreach (ref var letter in upper) letter = char.ToUpperInvariant(letter);
        var length = 0;
        foreach (ref readonly var letter in upper) length += letter == '\0' ? 0 : 1;
        return new string(upper[..length]);
    }
}
