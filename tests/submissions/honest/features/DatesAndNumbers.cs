// expect: allowed
// about: parsing and formatting of dates and numbers without a clock, seeded randomness
using System.Globalization;

public static class Solution
{
    private const int Limit = 10;
    private static readonly string[] Formats = ["yyyy-MM-dd", "O"];

    public static TimeSpan Between(string a, string b) =>
        DateTime.ParseExact(a, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) - DateTime.ParseExact(b, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None)
        + TimeSpan.FromSeconds(1) + new DateTimeOffset(2025, 1, 31, 10, 0, 0, TimeSpan.Zero).ToUniversalTime().TimeOfDay;

    public static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime).AddDays(1);

    public static IEnumerable<int> Sample(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Limit; i++) yield return random.Next(1, 7) + (int)(random.NextDouble() * 2);
    }

    public static decimal Money(string text) => decimal.Parse(text, NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static double Number(string text) => double.TryParse(text, NumberStyles.Float, NumberFormatInfo.InvariantInfo, out var d) ? d : Convert.ToDouble("1", CultureInfo.InvariantCulture);

    public static Guid Id(string text) => Guid.Parse(text);


}
