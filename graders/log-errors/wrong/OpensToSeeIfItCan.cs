// dies: LZ-PULL
// Opens the lines once to see whether they can be opened, and again to read them.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        lines.GetEnumerator().Dispose();
        foreach (string line in lines)
        {
            if (line.Split(' ', 3) is [var time, "ERROR", var message]
                && DateTimeOffset.TryParseExact(
                    time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
                yield return new LogEntry(parsed, "ERROR", message);
        }
    }
}
