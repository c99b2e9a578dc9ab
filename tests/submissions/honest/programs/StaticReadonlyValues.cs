// challenge: log-errors
// expect: passed
// about: constants and static readonly values of immutable types
using System.Globalization;

public static class Solution
{
    private const string Level = "ERROR";
    private static readonly string Form = "yyyy-MM-dd'T'HH:mm:ss" + "'Z'";
    private static readonly TimeSpan Zero = TimeSpan.Zero;
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private static readonly StringComparer Comparer = StringComparer.Ordinal;

    private static ReadOnlySpan<char> Blank => [' '];

    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Split(Blank.ToArray(), 3) is [var time, var level, var message] && Comparer.Equals(level, Level)
                && DateTime.TryParseExact(time, Form, Culture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var when))
                yield return new(new DateTimeOffset(when, Zero), level, message);
        }
    }
}
