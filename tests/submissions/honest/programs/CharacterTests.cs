// challenge: log-errors
// expect: passed
// about: char methods, number parsing with a culture, DateTime constructors
using System.Globalization;

public static class Solution
{
    public static IEnumerable<LogEntry> Errors(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length > 26 && TimeOf(line.AsSpan(0, 20)) is { } time && line.AsSpan(20).StartsWith(" ERROR ", StringComparison.Ordinal))
                yield return new(time, "ERROR", line[27..]);
        }
    }

    private static DateTimeOffset? TimeOf(ReadOnlySpan<char> text)
    {
        const string Form = "0000-00-00T00:00:00Z";
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(Form[i]) ? !char.IsAsciiDigit(text[i]) : text[i] != Form[i]) return null;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute, second) = (Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59) return null;
        return new DateTimeOffset(new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc));
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
