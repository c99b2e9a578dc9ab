// dies: VAL
// Looks for the word ERROR anywhere in the line: other levels may speak of errors, too.
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
        return line.Contains(" ERROR ") && parts.Length == 3
            && DateTimeOffset.TryParseExact(
                parts[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? new LogEntry(time, "ERROR", parts[2])
            : null;
    }
}
