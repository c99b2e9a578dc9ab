// challenge: log-errors
// expect: passed
// about: ranges and indices on strings, arrays and spans
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Parse(line) is { } entry) yield return entry;
        }
    }

    private static LogEntry? Parse(string line)
    {
        const string Level = " ERROR ";
        Range stamp = ..20;
        Index end = ^0;
        if (line.Length < 27 || line[20..27] != Level || line[19] != 'Z') return null;
        return DateTimeOffset.TryParseExact(line[stamp][..^1], "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? new(time, Level[1..^1], line[27..end])
            : null;
    }
}
