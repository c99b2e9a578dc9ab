// challenge: log-errors
// expect: passed
// about: a static ImmutableArray and a FrozenSet of strings
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

public static class Solution
{
    private static readonly ImmutableArray<string> Forms = ["yyyy-MM-dd'T'HH:mm:ss'Z'"];
    private static readonly FrozenSet<string> Levels = FrozenSet.ToFrozenSet(["ERROR"]);

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines) => lines.Select(Parse).OfType<LogEntry>();

    private static LogEntry? Parse(string line)
    {
        string[] parts = line.Split(' ', count: 3);
        if (parts.Length < 3 || !Levels.Contains(parts[1])) return null;
        foreach (var form in Forms)
        {
            if (DateTimeOffset.TryParseExact(parts[0], form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                return new LogEntry(time, parts[1], parts[2]);
        }

        return null;
    }
}
