using Grader.Grading.Packs;
using Grader.Verification.Mutants;

namespace Grader.Cli.Verify;

/// <summary>Everything that the mutants told about the hidden tests.</summary>
/// <param name="Broken">Why some challenges do not load.</param>
internal sealed record MutantsReport(IReadOnlyList<MutationReport> Challenges, IReadOnlyList<PackProblem> Broken)
{
    public IEnumerable<PackProblem> Gaps => Broken.Concat(Challenges.SelectMany(challenge => challenge.Gaps));
}
