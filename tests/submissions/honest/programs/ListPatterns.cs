// challenge: log-errors
// expect: passed
// about: list patterns with slices on split text
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Split(' ', 3) is [{ Length: 20 } when, "ERROR" and var level, var message]
                && DateTimeOffset.TryParseExact(when, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                yield return new(time, level, message);
            }
        }
    }
}
