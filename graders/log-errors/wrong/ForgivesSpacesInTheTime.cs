// dies: VAL
// Allows white space in and around the time: a line that begins with a tab is an entry.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Split(' ', 3) is [var time, "ERROR", var message]
                && DateTimeOffset.TryParseExact(time, Format, CultureInfo.InvariantCulture, Styles, out var parsed))
                yield return new LogEntry(parsed, "ERROR", message);
        }
    }
}
