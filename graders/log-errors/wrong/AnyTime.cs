// dies: rejected: DateTimeOffset.TryParse
// without policy: VAL
// Accepts as a time whatever TryParse accepts: a day alone, a time without its Z, another zone.
using System.Globalization;

public static class Solution
{
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
            && DateTimeOffset.TryParse(
                parts[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? new LogEntry(time, "ERROR", parts[2])
            : null;
    }
}
