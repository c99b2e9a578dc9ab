// dies: VAL
// Checks the parts of the time by hand and gives February 29 days in every year.
public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Split(' ', 3) is [var time, "ERROR", var message] && Parse(time) is { } parsed)
                yield return new LogEntry(parsed, "ERROR", message);
        }
    }

    private static DateTimeOffset? Parse(string time)
    {
        if (time is not [_, _, _, _, '-', _, _, '-', _, _, 'T', _, _, ':', _, _, ':', _, _, 'Z']
            || Number(time[..4]) is not { } year || Number(time[5..7]) is not (>= 1 and <= 12 and var month)
            || Number(time[8..10]) is not (>= 1 and var day) || Number(time[11..13]) is not (< 24 and var hour)
            || Number(time[14..16]) is not (< 60 and var minute) || Number(time[17..19]) is not (< 60 and var second)
            || day > (month == 2 ? 29 : DateTime.DaysInMonth(year, month)))
            return null;
        return new DateTimeOffset(year, month, 1, hour, minute, second, TimeSpan.Zero).AddDays(day - 1);
    }

    private static int? Number(string digits) => digits.All(char.IsAsciiDigit) ? int.Parse(digits) : null;
}
