using System.Globalization;

public static class Solution
{
    public static IEnumerable<DateTimeOffset> Times(IEnumerable<string> lines) => lines.Select(line =>
        DateTimeOffset.Parse(line, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces));
}
