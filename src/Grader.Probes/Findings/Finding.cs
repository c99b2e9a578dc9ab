namespace Grader.Probes.Findings;

/// <summary>A violation before the trace of the moment is put to it.</summary>
/// <param name="Property">The property's id.</param>
/// <param name="Summary">What happened. Must not hold values of the input: hidden counter-examples show it too.</param>
/// <param name="CounterExample">Writes the values, where they are shown.</param>
/// <param name="LessonOf">The property whose lesson helps; null for that of the property itself.</param>
/// <param name="Thrown">What student code threw; null where it threw nothing.</param>
/// <param name="HasLesson">False where its sentence would miss the point; the concept stays.</param>
internal sealed record Finding(
    string Property, string Summary, Measure? Measured = null, string? Cause = null, Func<string>? CounterExample = null,
    IReadOnlyList<GrowthPoint>? Growth = null, bool Inconclusive = false, string? LessonOf = null,
    bool HasLesson = true, Exception? Thrown = null)
{
    /// <param name="showsValues">False leaves out what holds values, unwritten.</param>
    /// <param name="given">Writes what the code was given.</param>
    public Violation ToViolation(TraceLog trace, bool showsValues, Func<string>? given)
    {
        var lesson = Lessons.Of(LessonOf ?? Property);
        return new Violation
        {
            Property = Property,
            Summary = Summary,
            Allowed = Measured?.Allowed,
            Observed = Measured?.Observed,
            Unit = Measured?.Unit,
            Trace = showsValues ? trace.Lines(withValues: true) : [],
            TraceWithoutValues = trace.Lines(withValues: false),
            TraceLine = Tracing.TraceLine.Of(trace),
            Growth = Growth,
            CounterExample = showsValues ? Example(given?.Invoke(), CounterExample?.Invoke()) : null,
            LikelyCause = Cause,
            Lesson = HasLesson ? lesson.Text : null,
            Concept = lesson.Concept,
            Inconclusive = Inconclusive,
            Thrown = Thrown,
        };
    }

    private static string? Example(string? given, string? seen) => given is null || seen is null ? given ?? seen : $"{given}; {seen}";
}

/// <summary>What the property allows, what was observed (null where nobody could count), and what the two count.</summary>
internal readonly record struct Measure(double Allowed, double? Observed, string Unit);
