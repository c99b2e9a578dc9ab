// challenge: log-errors
// expect: failed on VAL: Yields a wrong item
// score: 17
// about: spaces of the message are lost
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || words[1] != "ERROR") continue;
            if (DateTimeOffset.TryParseExact(words[0], "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal, out var time))
                yield return new LogEntry(time, words[1], string.Join(' ', words.Skip(2)));
        }
    }
}
