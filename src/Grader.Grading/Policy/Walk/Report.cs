namespace Grader.Grading.Policy.Walk;

/// <summary>Collects diagnostics: one for each (subject, line), up to a limit that no honest student reaches.</summary>
internal sealed class Report
{
    public const string Id = "POLICY";

    private const int Limit = 50;

    /// <summary>What is found again on the same line is looked for no longer.</summary>
    private const int MaxRepeated = 1_000;

    private readonly HashSet<(string Subject, string? File, int? Line)> seen = [];
    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];
    private int repeated;

    /// <summary>Whether further places would be worked out for nothing.</summary>
    public bool IsFull => findings.Count >= Limit || repeated >= MaxRepeated;

    /// <param name="subject">What is forbidden: a member's full name, or the name of a structural rule.</param>
    public void Add(string subject, Place place, string message)
    {
        if (IsFull) return;
        subjects.Add(subject);
        if (seen.Add((subject, place.File, place.Line))) findings.Add(new(subject, place, message));
        else Repeat();
    }

    /// <summary>Notes that something was found again.</summary>
    public void Repeat() => repeated++;

    /// <summary>Whether a member of this type, or the type, has been reported on this line.</summary>
    public bool HasOnLine(string type, Place place)
    {
        foreach (var (subject, file, line) in seen)
        {
            if (file == place.File && line == place.Line && IsOf(subject, type)) return true;
        }

        return false;
    }

    /// <summary>Whether a member of this type, or the type, has been reported, anywhere.</summary>
    public bool HasOf(string type)
    {
        foreach (var subject in subjects)
        {
            if (IsOf(subject, type)) return true;
        }

        return false;
    }

    /// <summary>
    /// In order of place. Those without a place say in general what others say with a line: they are kept only where
    /// nothing else was found.
    /// </summary>
    public IReadOnlyList<Diagnostic> InOrder(Pinpoint pinpoint)
    {
        var exact = pinpoint.Refine(findings);
        var diagnostics = exact
            .Select(static f => new Diagnostic(Diagnostic.Error, Id, f.Place.File, f.Place.Line, f.Place.Column, f.Message)).ToList();
        if (diagnostics.Exists(diagnostic => diagnostic.File is not null)) diagnostics.RemoveAll(diagnostic => diagnostic.File is null);
        diagnostics.Sort(static (a, b) =>
        {
            var order = string.CompareOrdinal(a.File, b.File);
            if (order == 0) order = (a.Line ?? 0).CompareTo(b.Line ?? 0);
            if (order == 0) order = (a.Column ?? 0).CompareTo(b.Column ?? 0);
            return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
        });
        return diagnostics.Count <= Limit ? diagnostics : diagnostics[..Limit];
    }

    private static bool IsOf(string subject, string type) =>
        subject.StartsWith(type, StringComparison.Ordinal)
        && (subject.Length == type.Length || subject.AsSpan(type.Length).StartsWith("::", StringComparison.Ordinal));
}

/// <summary>Something forbidden that was found.</summary>
/// <param name="Subject">A member's full name, or the name of a structural rule.</param>
/// <param name="Message">What the student reads.</param>
internal sealed record Finding(string Subject, Place Place, string Message);
