using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines) =>
        from line in lines
        let parts = line.Split(' ', 3)
        where parts.Length == 3 && parts[1] == "ERROR"
        let time = TimeOf(parts[0])
        where time is not null
        select new LogEntry(time.Value, parts[1], parts[2]);

    private static DateTimeOffset? TimeOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime time)
            ? time
            : null;
}
