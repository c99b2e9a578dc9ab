// challenge: pipeline
// expect: passed
// about: delegates and lambdas that take and return spans
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Read(line) is { } text) yield return text;
        }
    }

    private delegate ReadOnlySpan<char> Cut(ReadOnlySpan<char> text);

    private static string? Read(string line)
    {
        Cut[] cuts = [text => text.TrimStart(), static text => text.TrimEnd(), Same];
        ReadOnlySpan<char> text = line;
        foreach (var cut in cuts) text = cut(text);
        Func<ReadOnlySpan<char>, bool> isText = span => !span.IsEmpty && span[0] != '#';
        return isText(text) ? text.ToString().ToUpperInvariant() : null;
    }

    private static ReadOnlySpan<char> Same(ReadOnlySpan<char> text) => text;
}
