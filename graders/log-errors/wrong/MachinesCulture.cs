// dies: VAL
// Leaves the culture to the machine: where that is Thai, the year 2025 is long past.
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
        return parts.Length == 3 && parts[1] == "ERROR"
            && DateTimeOffset.TryParseExact(
                parts[0], Format, null, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? new LogEntry(time, "ERROR", parts[2])
            : null;
    }
}
