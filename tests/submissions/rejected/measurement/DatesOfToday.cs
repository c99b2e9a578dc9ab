// expect: rejected: `DateTime.Parse` is not allowed here, line 10, column 49
// expect: rejected: `DateTimeOffset.TryParse` is not allowed here, line 12, column 48
// expect: rejected: `DateOnly.Parse` is not allowed here, line 14, column 48
// expect: rejected: `Convert.ToDateTime` is not allowed here, line 16, column 54
// about: texts without a date or a year, which get today's
using System.Globalization;

public static class Solution
{
    public static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    public static bool TryTime(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    public static DateTime Converted(string text) => Convert.ToDateTime(text, CultureInfo.InvariantCulture);
}
