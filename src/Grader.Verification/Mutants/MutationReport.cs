using Grader.Grading.Packs;

namespace Grader.Verification.Mutants;

/// <summary>What the hidden tests of one challenge make of its mutants.</summary>
/// <param name="Mutants">In the order of references and mutators.</param>
/// <param name="Gaps">Survivors, mutants without a verdict, and entries of <c>equivalent.yaml</c> that do not hold.</param>
public sealed record MutationReport(string Slug, IReadOnlyList<MutantReport> Mutants, IReadOnlyList<PackProblem> Gaps)
{
    /// <summary>How many count.</summary>
    public int Compiled => Mutants.Count - Count(MutantStatus.NotCompiled);

    public int Killed => Count(MutantStatus.Killed);

    public IEnumerable<MutantReport> Equivalent => With(MutantStatus.Equivalent);

    public IEnumerable<MutantReport> Survivors => With(MutantStatus.Survived);

    /// <summary>Killed of compiled, from 0 to 1; 1 where none compiles.</summary>
    public double Score => Compiled == 0 ? 1 : (double)Killed / Compiled;

    internal static MutationReport Of(string slug, IReadOnlyList<MutantReport> mutants, EquivalentFile equivalents) =>
        new(slug, mutants, [.. equivalents.Problems, .. mutants.Select(GapOf).OfType<PackProblem>(), .. Stale(slug, mutants, equivalents)]);

    private static PackProblem? GapOf(MutantReport report) => report.Status switch
    {
        MutantStatus.Survived => At(report, $"survives; it {report.Mutant.Sentence}."),
        MutantStatus.Undecided => At(report, $"could not be graded: {report.Result.Verdict}. {report.Result.Message}".TrimEnd()),
        _ => null,
    };

    private static PackProblem At(MutantReport report, string problem) =>
        new(report.Mutant.Slug, report.Mutant.Reference, null, $"the mutant {report.Mutant.Id} {problem}");

    private static IEnumerable<PackProblem> Stale(string slug, IReadOnlyList<MutantReport> mutants, EquivalentFile equivalents)
    {
        var statuses = mutants.ToDictionary(report => report.Mutant.Id, report => report.Status);
        foreach (var entry in equivalents.Entries.Values)
        {
            var why = !statuses.TryGetValue(entry.Mutant, out var status) ? "there is no such mutant"
                : status is MutantStatus.Killed ? "a hidden test kills it"
                : status is MutantStatus.NotCompiled ? "it does not compile"
                : null;
            if (why is not null) yield return new(slug, EquivalentFile.NameFor(slug), entry.Line,
                $"the entry {entry.Mutant} is stale: {why}.");
        }
    }

    private int Count(MutantStatus status) => With(status).Count();

    private IEnumerable<MutantReport> With(MutantStatus status) => Mutants.Where(report => report.Status == status);
}
