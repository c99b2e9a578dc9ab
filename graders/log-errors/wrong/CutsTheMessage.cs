// dies: VAL
// Splits at every space and takes the third word for the message.
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
        string[] words = line.Split(' ');
        return words is [var time, "ERROR", var message, ..]
            && DateTimeOffset.TryParseExact(
                time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed)
            ? new LogEntry(parsed, "ERROR", message)
            : null;
    }
}
