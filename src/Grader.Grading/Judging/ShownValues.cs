using System.Globalization;

namespace Grader.Grading.Judging;

/// <summary>How many characters of values a result may show, and what it says instead of those beyond.</summary>
internal sealed record ShownValues(int Most, string Instead)
{
    public static ShownValues Of(GradingRequest request, GradingOptions options) =>
        request.MayShow is { } left && left < options.CounterExampleCharacters
            ? OfHour(left, options.CounterExampleCharactersPerHour)
            : OfResult(options.CounterExampleCharacters);

    internal static ShownValues OfResult(int most) =>
        new(most, $"Not shown: a result shows at most {Count(most)} characters of values. Fix the tests above first.");

    private static ShownValues OfHour(int left, int mostPerHour) => new(
        left, $"Not shown: your results of one hour show at most {Count(mostPerHour)} characters of values. Fix what they show first.");

    private static string Count(int characters) => characters.ToString("N0", CultureInfo.InvariantCulture);
}
