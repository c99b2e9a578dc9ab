using System.Globalization;
using System.Text.RegularExpressions;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        var form = new Regex("^([^ ]+) ERROR (.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline);
        foreach (var line in lines)
        {
            var match = form.Match(line);
            if (match.Success && TryRead(match.Groups[1].Value, out var time))
                yield return new LogEntry(time, "ERROR", match.Groups[2].Value);
        }
    }

    private static bool TryRead(string text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
