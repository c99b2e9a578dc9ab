using Grader.Cli.Reports;
using Grader.Verification;

namespace Grader.Cli.Verify;

/// <summary><c>--format json</c>: the kill matrix and the gaps as one document.</summary>
internal static class VerifyDocument
{
    public static void Write(VerifyReport report) => StdoutDocument.Write(new
    {
        schema = "grader.verify/1",
        challenges = report.Challenges.Select(Describe),
        gaps = report.Gaps.Select(StdoutDocument.Describe),
    });

    private static object Describe(ChallengeReport challenge) => new
    {
        challenge.Slug,
        challenge.Version,
        challenge.Tests,
        solutions = challenge.Solutions.Select(solution => new
        {
            file = solution.Solution.Name,
            solution.Solution.Kind,
            dies = solution.Solution.Expectation?.ToString(),
            solution.Result.Verdict,
            solution.Result.Score,
            solution.KilledBy,
            tests = solution.Result.Tests.Select(test => new { test.Id, test.Status }),
            runs = solution.Results.Count,
        }),
    };
}
