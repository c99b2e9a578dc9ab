// dies: VAL
// string.Compare compares by the rules of the machine's language, in which soft hyphens do not count.
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
        return parts.Length == 3 && string.Compare(parts[1], "ERROR", ignoreCase: false) == 0
            && DateTimeOffset.TryParseExact(
                parts[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? new LogEntry(time, "ERROR", parts[2])
            : null;
    }
}
