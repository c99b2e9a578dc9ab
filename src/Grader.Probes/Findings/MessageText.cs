using System.Globalization;
using System.Text;
using Grader.Probes.Hosting;

namespace Grader.Probes.Findings;

/// <summary>Writes the text that teaches: property, what happened, trace, likely cause, lesson, concept.</summary>
internal static class MessageText
{
    public static string Of(Violation violation)
    {
        var text = new StringBuilder(violation.Property).Append("  ").Append(violation.Summary);
        if (violation.Growth is { Count: > 0 } growth) Line(text, string.Join(" · ", growth.Select(Point)));
        if (violation.TraceLine is { } trace) Line(text, trace);
        if (violation.LikelyCause is { } cause) Line(text, $"Likely cause: {cause}");
        if (violation.Lesson is { } lesson) Line(text, lesson);
        if (violation.Concept is { } concept) text.Append("  → concept: ").Append(concept);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append("\n  ").Append(line);

    private static string Point(GrowthPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"n = {point.N:N0}: {point.Value:#,0.##}");
}
