// challenge: log-errors
// expect: passed
// about: a static constructor and static methods
using System.Globalization;

public static class Solution
{
    private static readonly int StampLength;

    static Solution() => StampLength = "2025-01-31T10:00:00Z".Length;

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            const string Marked = " ERROR ";
            if (line.Length < StampLength) continue;
            if (string.CompareOrdinal(line, StampLength, Marked, 0, Marked.Length) != 0) continue;
            if (DateTimeOffset.TryParseExact(line.AsSpan()[..StampLength], "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                yield return new(time, Marked.Trim(), line.Remove(0, StampLength + Marked.Length));
        }
    }
}
