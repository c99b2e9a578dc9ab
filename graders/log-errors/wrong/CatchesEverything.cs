// dies: LZ-FAULT
// One wide try around reading and parsing: a source that fails looks like a line that is malformed.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        using IEnumerator<string> enumerator = lines.GetEnumerator();
        while (true)
        {
            LogEntry? entry = null;
            try
            {
                if (!enumerator.MoveNext())
                    yield break;
                entry = Parse(enumerator.Current);
            }
            catch (Exception)
            {
                // No entry.
            }

            if (entry is not null)
                yield return entry;
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
