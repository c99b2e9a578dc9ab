using Grader.Grading.Packs;

namespace Grader.Verification;

/// <summary>The kill matrix of one challenge, and what is missing.</summary>
/// <param name="Tests">The columns: every hidden test but the canaries.</param>
/// <param name="Solutions">The rows.</param>
/// <param name="Gaps">What keeps the challenge from being proven; empty where it is.</param>
public sealed record ChallengeReport(
    string Slug, string Version, IReadOnlyList<TestColumn> Tests, IReadOnlyList<SolutionReport> Solutions, IReadOnlyList<PackProblem> Gaps);
