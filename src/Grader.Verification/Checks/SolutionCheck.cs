using Grader.Contracts.Results;
using Grader.Grading.Packs;
using Grader.Verification.Solutions;

namespace Grader.Verification.Checks;

/// <summary>Whether what became of a solution is what its pack promises.</summary>
internal static class SolutionCheck
{
    public static IEnumerable<PackProblem> Gaps(SolutionReport report, PublicChallenge challenge, bool enforcesPolicy)
    {
        if (WrongName(report.Solution, challenge) is { } wrong) yield return At(report, wrong, line: 1);
        else if (Broken(report) is { } broken) yield return At(report, broken);
        else if ((report.Solution.Kind is SolutionKind.Reference ? OfReference(report) : OfWrong(report, enforcesPolicy)) is { } gap)
            yield return At(report, gap);
        if (Flips(report) is { } flips) yield return At(report, flips);
    }

    private static string? WrongName(Solution solution, PublicChallenge challenge)
    {
        if (solution.Kind is SolutionKind.Reference) return null;
        if (solution.Expectation is not { } expected) return $"does not say what it dies on; it begins with the line {Expectation.Form}.";
        var property = expected.Property ?? expected.WithoutPolicy!;
        return challenge.Properties.ContainsKey(property)
            ? null
            : $"names '{property}', which is no property of this challenge; they are: {string.Join(", ", challenge.Properties.Keys)}.";
    }

    // Ours or the machine's fault: it says nothing about the solution.
    private static string? Broken(SolutionReport report) => report.Result.Verdict switch
    {
        Verdict.ChallengeError => "could not be graded: the challenge is broken.",
        Verdict.InfrastructureError => "could not be graded: a measurement stayed inconclusive, or the machine failed.",
        Verdict.Tampered => "counts as tampered: a canary passed, or records contradict each other.",
        _ => null,
    };

    private static string? OfReference(SolutionReport report)
    {
        var result = report.Result;
        if (result.Verdict is Verdict.Passed && result.Score == result.MaxScore) return null;
        return $"must pass with {result.MaxScore} points; "
            + $"is {ResultJson.NameOf(result.Verdict)} with {result.Score ?? 0}. {Detail(result)}";
    }

    private static string? OfWrong(SolutionReport report, bool enforcesPolicy)
    {
        var result = report.Result;
        var expected = report.Solution.Expectation!;
        if (expected.Rule is { } rule && enforcesPolicy)
        {
            if (result.Verdict is not Verdict.Rejected)
                return $"must be rejected for '{rule}'; is {ResultJson.NameOf(result.Verdict)}. {Detail(result)}";
            return result.Diagnostics.Any(diagnostic => diagnostic.Message.Contains(rule, StringComparison.Ordinal))
                ? null
                : $"must be rejected for '{rule}'; the policy says: {Detail(result)}";
        }

        var property = expected.Property ?? expected.WithoutPolicy!;
        if (report.KilledBy.Contains(property)) return null;
        return report.KilledBy.Count > 0 ? $"must die on {property}; dies on {string.Join(", ", report.KilledBy)} alone."
            : $"must die on {property}; is {ResultJson.NameOf(result.Verdict)}. {Detail(result)}";
    }

    private static string? Flips(SolutionReport report)
    {
        var flipped = report.Results.Where(result => Signature(result) != Signature(report.Result)).ToList();
        return flipped.Count == 0 ? null
            : $"changes in {flipped.Count} of {report.Results.Count} runs: {Signature(report.Result)}; then {Signature(flipped[0])}.";
    }

    private static string Signature(GradingResult result) =>
        $"{ResultJson.NameOf(result.Verdict)} ({string.Join(", ", result.Tests.Where(test => test.Status is not TestStatus.Passed)
            .Select(test => $"{test.Id} {ResultJson.NameOf(test.Status)}"))})";

    private static string Detail(GradingResult result) =>
        result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Diagnostic.Error) is { } error
            ? $"{error.File}:{error.Line}: {error.Id}: {error.Message}"
            : result.Tests.FirstOrDefault(SolutionReport.Kills) is { } test ? $"{test.Id}: {test.Message}" : result.Message ?? "";

    private static PackProblem At(SolutionReport report, string problem, int? line = null) =>
        new(report.Solution.Slug, report.Solution.Name, line, problem.TrimEnd());
}
