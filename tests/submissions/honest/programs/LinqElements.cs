// challenge: log-errors
// expect: passed
// about: First, Last, Single, ElementAt and their OrDefault forms, DefaultIfEmpty
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var words = line.Split(' ', 3);
            var stamp = words.DefaultIfEmpty("").First();
            var level = words.ElementAtOrDefault(1) ?? "";
            var message = words.Skip(2).SingleOrDefault();
            if (message is null || words.Last() != message || level != new[] { "ERROR" }.Single()) continue;
            if (words.FirstOrDefault(word => word.Length == 20) is null || words.LastOrDefault() is null || words.ElementAt(^3) != stamp) continue;
            if (DateTimeOffset.TryParseExact(stamp, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                yield return new(time, level, message);
        }
    }
}
