using Grader.Cli.Reports;
using Grader.Verification.Mutants;

namespace Grader.Cli.Verify;

/// <summary><c>--mutants --format json</c>: scores, mutants and gaps as one document.</summary>
internal static class MutantsDocument
{
    public static void Write(MutantsReport report) => StdoutDocument.Write(new
    {
        schema = "grader.mutants/1",
        challenges = report.Challenges.Select(Describe),
        gaps = report.Gaps.Select(StdoutDocument.Describe),
    });

    private static object Describe(MutationReport challenge) => new
    {
        challenge.Slug,
        challenge.Compiled,
        challenge.Killed,
        challenge.Score,
        mutants = challenge.Mutants.Select(report => new
        {
            report.Mutant.Id,
            report.Mutant.Reference,
            report.Mutant.Sentence,
            report.SolutionCheck,
            report.Result.Verdict,
            report.KilledBy,
            report.Reason,
            // The diffs of what is killed would be most of the document, and nobody reads them.
            diff = report.SolutionCheck is MutantStatus.Survived or MutantStatus.Equivalent ? report.Mutant.Diff : null,
        }),
    };
}
