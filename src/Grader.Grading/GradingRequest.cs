using Grader.Contracts.Submissions;

namespace Grader.Grading;

/// <summary>One attempt at one submission.</summary>
/// <param name="SubmissionId">Goes into the result as it is.</param>
/// <param name="Challenge">The slug.</param>
/// <param name="Files">Already vetted by <see cref="Intake.SubmissionLimits"/>.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Queued">How long the submission waited.</param>
/// <param name="ChallengeVersion">The version that it was made for; null takes the one at hand.</param>
public sealed record GradingRequest(
    string SubmissionId, string Challenge, IReadOnlyList<SourceFile> Files, int Attempt, TimeSpan Queued,
    string? ChallengeVersion = null);
