// dies: VAL
// Mistakes the first malformed line for the end of the log.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        return lines.Select(Parse).TakeWhile(entry => entry is not null).Where(entry => entry!.Level == "ERROR")!;
    }

    private static LogEntry? Parse(string line)
    {
        string[] parts = line.Split(' ', 3);
        return parts.Length == 3
            && DateTimeOffset.TryParseExact(
                parts[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? new LogEntry(time, parts[1], parts[2])
            : null;
    }
}
