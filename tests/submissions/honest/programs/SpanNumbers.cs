// challenge: pipeline
// expect: passed
// about: numbers parsed from spans and formatted into one
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
        var text = line.Trim();
        if (text.IsEmpty || text[0] == '#') return null;
        if (!int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            || number.ToString() is var same && !text.SequenceEqual(same)) return text.ToString().ToUpperInvariant();
        Span<char> digits = new char[20];
        return number.TryFormat(digits, out var written, default, System.Globalization.CultureInfo.InvariantCulture)
            ? digits[..written].ToString() : null;
    }
}
