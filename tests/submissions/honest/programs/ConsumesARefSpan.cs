// challenge: pipeline
// expect: passed
// about: a span taken by ref, from which a parser takes piece after piece
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
        var rest = line.Trim();
        if (rest.IsEmpty || Peek(rest) == '#') return null;
        var text = "";
        while (!rest.IsEmpty) text += Take(ref rest, 3).ToString();
        return text.ToUpperInvariant();
    }

    private static char Peek(scoped in ReadOnlySpan<char> rest) => rest[0];

    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest, int count)
    {
        var taken = rest[..Math.Min(count, rest.Length)];
        rest = rest[taken.Length..];
        return taken;
    }
}
