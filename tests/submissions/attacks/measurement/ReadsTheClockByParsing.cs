// challenge: pass-on
// expect: rejected: `DateTime.Parse` is not allowed here
// expect without policy: failed
// about: a time without a date is parsed as one of today.
using System.Globalization;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) =>
        DateTime.Parse("10:00", CultureInfo.InvariantCulture).Year > 2000 ? source.ToList() : source;
}
