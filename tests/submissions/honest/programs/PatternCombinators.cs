// challenge: log-errors
// expect: passed
// about: and, or, not, property, positional, type and relational patterns
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            object? parsed = Parse(line);
            if (parsed is LogEntry { Level: "ERROR", Time: { Year: >= 1 and <= 9999 } } entry and not (_, "INFO" or "WARN", _))
                yield return entry;
        }
    }

    private static LogEntry? Parse(string line) =>
        line is { Length: > 21 } && line.IndexOf(' ') is 20 and var first && line.IndexOf(' ', first + 1) is > 21 and var second
        && DateTimeOffset.TryParseExact(line.AsSpan(0, first), "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new(time, line.Substring(first + 1, second - first - 1), line.Substring(second + 1))
            : null;
}
