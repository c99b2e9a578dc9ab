// dies: LZ-FAULT
// The try is as narrow as a line, but the line is read inside it.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        using IEnumerator<string> enumerator = lines.GetEnumerator();
        while (enumerator.MoveNext())
        {
            LogEntry? entry = null;
            try
            {
                string[] parts = enumerator.Current.Split(' ', 3);
                if (parts is [var time, "ERROR", var message])
                {
                    entry = new LogEntry(
                        DateTimeOffset.ParseExact(time, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), "ERROR", message);
                }
            }
            catch (Exception)
            {
                continue;
            }

            if (entry is not null)
                yield return entry;
        }
    }
}
