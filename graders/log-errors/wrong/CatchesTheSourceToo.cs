// dies: LZ-FAULT
// Catches what ParseExact throws, and with the same catch the FormatException of a source that parses, too.
using System.Globalization;

public static class Solution
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        using IEnumerator<string> enumerator = lines.GetEnumerator();
        while (true)
        {
            LogEntry entry;
            try
            {
                if (!enumerator.MoveNext())
                    yield break;

                string[] parts = enumerator.Current.Split(' ', 3);
                if (parts.Length < 3 || parts[1] != "ERROR")
                    continue;
                var time = DateTimeOffset.ParseExact(
                    parts[0], Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
                entry = new LogEntry(time, "ERROR", parts[2]);
            }
            catch (FormatException)
            {
                continue;
            }

            yield return entry;
        }
    }
}
