// challenge: pipeline
// expect: passed
// about: AsSpan on parts of arrays, CopyTo, Fill, Reverse
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
        var letters = new char[text.Length + 2];
        letters.AsSpan().Fill(' ');
        text.AsSpan().CopyTo(letters.AsSpan(1));
        var middle = letters.AsSpan(1, text.Length);
        middle.Reverse();
        middle.Reverse();
        letters.AsSpan(0, 1).Clear();
        return new string(letters.AsSpan()[1..^1]).ToUpperInvariant();
    }
}
