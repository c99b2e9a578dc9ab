// challenge: log-errors
// expect: failed on VAL: Depends on the machine
// score: 18
// about: string.Compare asks the culture
using System.Globalization;
public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var p = line.Split(' ', 3);
            if (p.Length == 3 && string.Compare(p[1], "ERROR", false) == 0
                && DateTimeOffset.TryParseExact(p[0], "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var t))
                yield return new LogEntry(t, "ERROR", p[2]);
        }
    }
}
