using Grader.Contracts.Results;
using Grader.Grading.Judging;
using Grader.Grading.Preparation;

namespace Grader.Grading;

/// <summary>The result document while it is being found out.</summary>
internal sealed class ResultDraft(GradingRequest request, PreparedChallenge challenge, string worker, TimeProvider time)
{
    private const string TamperedMessage =
        "The records of the test run contradict each other. They are kept, so that you can appeal.";

    private const string InconclusiveMessage = "A memory measurement could not decide. This costs you nothing; it can be graded again.";

    public GradingRequest Request => request;

    public PreparedChallenge Challenge => challenge;

    public TimeSpan CompileTime { get; set; }

    public TimeSpan RunTime { get; set; }

    public long PeakHeapBytes { get; set; }

    public string? TamperRecords { get; set; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; set; } = [];

    /// <summary>The challenge is at fault. What is wrong names hidden files, so the document does not say it.</summary>
    public static GradingResult OfBrokenChallenge(
        GradingRequest request, string? version, int maxScore, string worker, TimeProvider time) => new()
    {
        SubmissionId = request.SubmissionId,
        Challenge = request.Challenge,
        ChallengeVersion = version ?? "",
        Verdict = Verdict.ChallengeError,
        MaxScore = maxScore,
        Attempt = request.Attempt,
        Message = "The challenge is broken, and its author has to mend it. This costs you nothing.",
        Measurements = new() { QueueMs = Milliseconds(request.Queued) },
        GradedAt = time.GetUtcNow(),
        Worker = worker,
    };

    /// <summary>Puts errors in front of the compiler's warnings.</summary>
    public ResultDraft With(IReadOnlyList<Diagnostic> errors)
    {
        Diagnostics = [.. errors, .. Diagnostics];
        return this;
    }

    public GradingResult Conclude(Judgement judgement) => Conclude(
        judgement.Verdict,
        judgement.Verdict switch
        {
            Verdict.Tampered => TamperedMessage,
            Verdict.InfrastructureError => InconclusiveMessage,
            _ => null,
        },
        judgement.Tests);

    public GradingResult Conclude(Verdict verdict, string? message = null, IReadOnlyList<TestResult>? tests = null) => new()
    {
        SubmissionId = request.SubmissionId,
        Challenge = request.Challenge,
        ChallengeVersion = challenge.Version,
        Verdict = verdict,
        Score = ScoreOf(verdict, tests ?? []),
        MaxScore = challenge.Public.MaxScore,
        Attempt = request.Attempt,
        Message = message,
        Tests = tests ?? [],
        Diagnostics = [.. Diagnostics.Select(Plain)],
        Measurements = new()
        {
            CompileMs = Milliseconds(CompileTime),
            RunMs = Milliseconds(RunTime),
            PeakHeapBytes = Math.Max(0, PeakHeapBytes),
            QueueMs = Milliseconds(request.Queued),
        },
        GradedAt = time.GetUtcNow(),
        Worker = worker,
        TamperRecords = TamperRecords,
    };

    private static int? ScoreOf(Verdict verdict, IReadOnlyList<TestResult> tests) => verdict switch
    {
        Verdict.InfrastructureError or Verdict.ChallengeError => null,
        Verdict.Tampered => 0,
        _ => tests.Sum(test => test.Points),
    };

    // A message may quote the student's source.
    private static Diagnostic Plain(Diagnostic diagnostic) => diagnostic with { Message = PlainText.Of(diagnostic.Message) };

    private static int Milliseconds(TimeSpan time) => (int)Math.Round(time.TotalMilliseconds);
}
