// dies: LZ-PULL
// Yields an error when the next one was found.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        LogEntry? found = null;
        foreach (string line in lines)
        {
            if (Parse(line) is not { } entry)
                continue;
            if (found is not null)
                yield return found;
            found = entry;
        }

        if (found is not null)
            yield return found;
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
