using Grader.Grading.Packs;
using Grader.Verification;

namespace Grader.Cli.Verify;

/// <summary>Everything that verify found out.</summary>
/// <param name="Broken">Why some challenges do not load.</param>
internal sealed record VerifyReport(IReadOnlyList<ChallengeReport> Challenges, IReadOnlyList<PackProblem> Broken)
{
    public IEnumerable<PackProblem> Gaps => Broken.Concat(Challenges.SelectMany(challenge => challenge.Gaps));
}
