// dies: LZ-INFINITE
// Puts the entries in order, "because a log is sorted by time": that needs the last of them before the first.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        return lines.Select(Parse).OfType<LogEntry>().OrderBy(entry => entry.Time);
    }

    private static LogEntry? Parse(string line)
    {
        string[] parts = line.Split(' ', 3);
        return parts is [var time, "ERROR", var message]
            && DateTimeOffset.TryParseExact(
                time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
            ? new LogEntry(parsed, "ERROR", message)
            : null;
    }
}
