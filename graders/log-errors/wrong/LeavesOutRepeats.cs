// dies: MM-RETAIN
// Reports the same message once, and keeps all entries to know which were reported.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        HashSet<LogEntry> reported = [];
        foreach (string line in lines)
        {
            if (Parse(line) is { } entry && reported.Add(entry))
                yield return entry;
        }
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
