// dies: LZ-RESTART
// One enumerator for all enumerations, opened by the first: the second continues where it stopped.
using System.Collections;
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        IEnumerator<string>? enumerator = null;
        return Read();

        IEnumerable<LogEntry> Read()
        {
            enumerator ??= lines.GetEnumerator();
            using (enumerator)
            {
                while (enumerator.MoveNext())
                {
                    if (Parse(enumerator.Current) is { } entry)
                        yield return entry;
                }
            }
        }
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
