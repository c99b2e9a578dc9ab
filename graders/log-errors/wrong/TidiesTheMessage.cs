// dies: VAL
// Splits into words and joins them with single spaces: the message is not what was written.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (Parse(line) is { } entry)
                yield return entry;
        }
    }

    private static LogEntry? Parse(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var time, "ERROR", ..]
            && words.Length > 2
            && DateTimeOffset.TryParseExact(
                time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
            ? new LogEntry(parsed, "ERROR", string.Join(' ', words[2..]))
            : null;
    }
}
