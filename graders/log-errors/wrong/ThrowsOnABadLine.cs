// dies: VAL
// Parses and hopes: the first line that is no entry ends the search with a FormatException.
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
        return new LogEntry(
            DateTimeOffset.ParseExact(time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), "ERROR", message);
    }
}
