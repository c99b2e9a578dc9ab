// challenge: log-errors
// expect: passed
// about: a switch over many strings, which compiles to a computed hash
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var parts = line.Split(' ', 3);
            if (parts.Length == 3 && IsWanted(parts[1])
                && DateTimeOffset.TryParseExact(parts[0], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                yield return new(time, parts[1], parts[2]);
        }
    }

    private static bool IsWanted(string level)
    {
        switch (level)
        {
            case "TRACE": case "DEBUG": case "INFO": case "NOTICE": case "WARN": case "WARNING": case "FATAL": case "CRITICAL":
                return false;
            case "ERROR":
                return true;
            default:
                return false;
        }
    }
}
