namespace Grader.Probes.Findings;

/// <summary>A violation before the trace of the moment is put to it.</summary>
/// <param name="Property">The property's id.</param>
/// <param name="Summary">What happened. Must not hold values of the input: hidden counter-examples show it too.</param>
internal sealed record Finding(string Property, string Summary)
{
    public double? Allowed { get; init; }

    public double? Observed { get; init; }

    public string? Unit { get; init; }

    public string? Cause { get; init; }

    public string? CounterExample { get; init; }

    public IReadOnlyList<GrowthPoint>? Growth { get; init; }

    public bool Inconclusive { get; init; }

    public Violation ToViolation(TraceLog trace)
    {
        var lesson = Lessons.Of(Property);
        return new Violation
        {
            Property = Property,
            Summary = Summary,
            Allowed = Allowed,
            Observed = Observed,
            Unit = Unit,
            Trace = trace.Lines(withValues: true),
            TraceWithoutValues = trace.Lines(withValues: false),
            TraceLine = Tracing.TraceLine.Of(trace),
            Growth = Growth,
            CounterExample = CounterExample,
            LikelyCause = Cause,
            Lesson = lesson.Text,
            Concept = lesson.Concept,
            Inconclusive = Inconclusive,
        };
    }
}
