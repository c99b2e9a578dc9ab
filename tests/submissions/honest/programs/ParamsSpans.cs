// challenge: pipeline
// expect: passed
// about: params of a span beside parameters, called with none, one and many
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
        return Joined(Joined(), text.ToUpperInvariant(), Joined(""), Joined("", "", text[..0]));
    }

    private static string Joined(params ReadOnlySpan<string> parts)
    {
        var length = 0;
        foreach (var part in parts) length += part.Length;
        return string.Concat(parts)[..length];
    }
}
