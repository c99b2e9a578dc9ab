// challenge: pipeline
// expect: passed
// about: MemoryExtensions.Split with ranges, joined again
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
        var words = new List<string>();
        foreach (var range in line.AsSpan().Trim().Split(' ')) words.Add(line.AsSpan().Trim()[range].ToString().ToUpperInvariant());
        var text = string.Join(' ', words);
        return text.Length == 0 || text[0] == '#' ? null : text;
    }
}
