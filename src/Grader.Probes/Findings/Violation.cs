using System.Globalization;
using System.Text;

namespace Grader.Probes.Findings;

/// <summary>A property that did not hold, with the evidence and its explanation.</summary>
public sealed record Violation
{
    /// <summary>The property's id, such as <c>LZ-PULL</c>.</summary>
    public required string Property { get; init; }

    /// <summary>What happened: two words and a full stop, then the numbers. Never holds values of the input.</summary>
    public required string Summary { get; init; }

    /// <summary>The largest count that the property allows.</summary>
    public double? Allowed { get; init; }

    /// <summary>The count that was observed.</summary>
    public double? Observed { get; init; }

    /// <summary>What <see cref="Allowed"/> and <see cref="Observed"/> count: <c>pulls</c>, <c>items alive</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>The ordered events with the items' values; bounded, the first and the last are kept.</summary>
    public IReadOnlyList<string> Trace { get; init; } = [];

    /// <summary>The same events without the items' values, for hidden counter-examples.</summary>
    public IReadOnlyList<string> TraceWithoutValues { get; init; } = [];

    /// <summary>The trace on one line as the message shows it: runs shortened, a bar at each change of side, no values.</summary>
    public string? TraceLine { get; init; }

    /// <summary>How a cost grew with the size of the input.</summary>
    public IReadOnlyList<GrowthPoint>? Growth { get; init; }

    /// <summary>Input and output that may be shown where the test's counter-example is visible.</summary>
    public string? CounterExample { get; init; }

    /// <summary>The probable cause in the student's code.</summary>
    public string? LikelyCause { get; init; }

    /// <summary>What lazy code does instead: one sentence, never the solution.</summary>
    public string? Lesson { get; init; }

    /// <summary>The idea to read about. The host may put the challenge's own in its place.</summary>
    public string? Concept { get; init; }

    /// <summary>The properties whose tests tell the same mistake: if one of them fails, this is no violation of its own. None for most.
    /// </summary>
    public IReadOnlyList<string> ExcusedBy { get; init; } = [];

    /// <summary>What student code threw, if that is the violation. Ask it for nothing: it may be student code itself.</summary>
    public Exception? Thrown { get; init; }

    /// <summary>True if a memory measurement was inconclusive: run the test again.</summary>
    public bool Inconclusive { get; init; }

    /// <summary>The whole text for the student: property, what happened, trace, likely cause, concept. Holds no values.</summary>
    public string Message => MessageText.Of(this);
}

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
