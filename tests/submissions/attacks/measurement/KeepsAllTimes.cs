// challenge: log-errors
// expect: failed on MM-RETAIN
// expect without policy: failed on MM-RETAIN
// about: keeps every different time of an entry: little where all times are equal.
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Iterate(lines);
    }

    private static IEnumerable<LogEntry> Iterate(IEnumerable<string> lines)
    {
        HashSet<DateTimeOffset> times = [];
        foreach (var line in lines)
        {
            if (line.Split(' ', 3) is not [var time, "ERROR", var message]) continue;
            if (!DateTimeOffset.TryParseExact(
                time, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) continue;
            times.Add(at);
            yield return new(at, "ERROR", message);
        }

        if (times.Count == int.MaxValue) throw new InvalidOperationException();
    }
}
