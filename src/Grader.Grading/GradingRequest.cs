using Grader.Contracts.Submissions;

namespace Grader.Grading;

/// <summary>One attempt to grade one submission.</summary>
/// <param name="SubmissionId">Copied into the result.</param>
/// <param name="Challenge">The slug.</param>
/// <param name="Files">Already checked by <see cref="Intake.SubmissionLimits"/>.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Queued">How long the submission waited.</param>
/// <param name="ChallengeVersion">The version that the submission was made for; null takes the current one.</param>
/// <param name="MayShow">
/// Characters of values that the result may show, if the student has less left than <see cref="GradingOptions.CounterExampleCharacters"/>.
/// </param>
/// <param name="OnTest">Told of each test that ends, in between. The result has the last word: a test may run again.</param>
/// <param name="Seed">What the hidden tests draw their inputs from, to repeat a run; null chooses one.</param>
public sealed record GradingRequest(
    string SubmissionId, string Challenge, IReadOnlyList<SourceFile> Files, int Attempt, TimeSpan Queued, string? ChallengeVersion = null,
    int? Seed = null, int? MayShow = null, Action<TestEnded>? OnTest = null)
{
    /// <summary>The result document of a submission that was not graded: without score, tests and diagnostics.</summary>
    /// <param name="message">One sentence for the student.</param>
    /// <param name="maxScore">The challenge's; 0 if the challenge is gone.</param>
    /// <param name="worker">See <see cref="GradingOptions.Worker"/>.</param>
    public GradingResult ToUngraded(Verdict verdict, string? message, int maxScore, string worker, DateTimeOffset gradedAt) => new()
    {
        SubmissionId = SubmissionId,
        Challenge = Challenge,
        ChallengeVersion = ChallengeVersion ?? "",
        Verdict = verdict,
        MaxScore = maxScore,
        Attempt = Attempt,
        Message = message,
        Measurements = new() { QueueMs = Milliseconds(Queued) },
        GradedAt = gradedAt,
        Worker = worker,
    };

    internal static int Milliseconds(TimeSpan time) => (int)Math.Round(time.TotalMilliseconds);
}

/// <summary>A test has ended while others still run.</summary>
/// <param name="Id">As in the result: <c>LZ-PULL-1</c>.</param>
public sealed record TestEnded(string Id, string Property, string Title, TestStatus Status);
