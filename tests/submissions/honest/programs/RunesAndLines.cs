// challenge: pipeline
// expect: passed
// about: EnumerateRunes and EnumerateLines over spans
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
        var text = new System.Text.StringBuilder();
        foreach (var part in line.AsSpan().Trim().EnumerateLines())
        {
            foreach (var rune in part.EnumerateRunes()) text.Append(System.Text.Rune.ToUpperInvariant(rune).ToString());
        }

        return text.Length == 0 || text[0] == '#' ? null : text.ToString();
    }
}
