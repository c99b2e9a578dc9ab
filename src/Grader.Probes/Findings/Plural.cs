using System.Globalization;

namespace Grader.Probes.Findings;

/// <summary>Formats numbers with their nouns: <c>1 pull</c>, <c>10,000 pulls</c>.</summary>
internal static class Plural
{
    public static string Of(long count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : noun.EndsWith('s') ? "es" : "s")}";

    /// <summary><c>is enough</c> or <c>are enough</c>.</summary>
    public static string Be(long count) => count == 1 ? "is" : "are";

    public static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
