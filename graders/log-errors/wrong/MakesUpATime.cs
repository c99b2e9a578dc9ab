// dies: VAL
// Keeps an error whose time cannot be read, and gives it the beginning of time.
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
        string[] parts = line.Split(' ', 3);
        if (parts is not [var time, "ERROR", var message])
            return null;
        _ = DateTimeOffset.TryParseExact(
            time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed);
        return new LogEntry(parsed, "ERROR", message);
    }
}
