// challenge: pipeline
// expect: passed
// about: local functions that capture variables and return spans
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
        var start = 0;
        var end = line.Length;
        while (start < end && char.IsWhiteSpace(line[start])) start++;
        while (start < end && char.IsWhiteSpace(line[end - 1])) end--;
        return Text().IsEmpty || Text()[0] == '#' ? null : Upper();

        ReadOnlySpan<char> Text() => line.AsSpan(start, end - start);

        string Upper() => Text().ToString().ToUpperInvariant();
    }
}
