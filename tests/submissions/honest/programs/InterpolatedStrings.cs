// challenge: config-merge
// expect: passed
// about: interpolation with format, alignment, nested holes, constants and FormattableString
using System.Globalization;

public static class Solution
{
    private const string Word = "line";
    private const string Prefix = $"The {Word}";

    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        var keys = new List<string>();
        var values = new Dictionary<string, string>();
        foreach (var open in layers)
        {
            using var reader = open();
            for (var number = 1; reader.ReadLine() is { } line; number++)
            {
                if (string.IsNullOrWhiteSpace(line) || line.TrimStart()[0] == '#') continue;
                var at = line.IndexOf('=', StringComparison.Ordinal);
                if (at < 0 || line.AsSpan(0, at).IsWhiteSpace()) throw new FormatException(Explain($"{Prefix} {number:D1} {(line.Length > 9 ? $"is {line.Length,4} long" : "is short")}."));
                var key = line[..at].Trim();
                if (!values.ContainsKey(key)) keys.Add(key);
                values[key] = string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(at + 1).Trim()}");
            }
        }

        foreach (var key in keys) yield return new(key, values[key]);
    }

    private static string Explain(FormattableString text) => FormattableString.Invariant(text);
}
