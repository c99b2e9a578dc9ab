// challenge: pipeline
// expect: passed
// about: list and slice patterns over spans, switched on
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Read(line) is { } text) yield return text;
        }
    }

    private static string? Read(ReadOnlySpan<char> line) => line.Trim() switch
    {
        [] or ['#', ..] => null,
        [var only] => char.ToUpperInvariant(only).ToString(),
        [var first, .. var rest] => Capital(first) + rest.ToString().ToUpperInvariant(),
    };

    private static string Capital(char first) => char.ToUpperInvariant(first).ToString();
}
