// dies: VAL
// Takes the Z for a letter and the time for a local one: right on machines that are in UTC.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Split(' ', 3) is [var time, "ERROR", var message]
                && DateTimeOffset.TryParseExact(time, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
                yield return new LogEntry(parsed, "ERROR", message);
        }
    }
}
