// dies: VAL
// Takes a line with an empty message for a truncated one.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Split(' ', 3) is [var time, "ERROR", { Length: > 0 } message]
                && DateTimeOffset.TryParseExact(
                    time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
                yield return new LogEntry(parsed, "ERROR", message);
        }
    }
}
