using Grader.Grading.Compilation;
using Grader.Grading.Judging;
using Grader.Grading.Packs;
using Grader.Grading.Policy;
using Grader.Grading.Preparation;
using Grader.Grading.Runs;

namespace Grader.Grading;

/// <summary>What the steps of a grading have found so far; becomes the result document.</summary>
internal sealed class ResultDraft(GradingRequest request, PreparedChallenge challenge, string worker, TimeProvider time)
{
    private const string Broken = "The challenge is broken, and its author has to fix it. Your score is unaffected.";
    private const string Tampered = "The records of the test run contradict each other. They are kept, so that you can appeal.";
    private const string Inconclusive =
        "A memory measurement could not decide. Your score is unaffected; the submission can be graded again.";

    public GradingRequest Request => request;

    public PreparedChallenge Challenge => challenge;

    public CompileJob CompileJob => new(PreparedChallenge.SubmissionAssembly, request.Files)
    {
        References = challenge.Shared,
        WatchedNames = PolicyChecker.WatchedNames,
        Contract = challenge.Contract,
    };

    public CompileResponse Compiled { get; set; } = new(Succeeded: false, []);

    public TimeSpan CompileTime { get; set; }

    public RunReport? Report { get; set; }

    public TimeSpan RunTime { get; set; }

    /// <summary>The document does not say what is wrong with the challenge, because that names hidden files.</summary>
    public static GradingResult OfBrokenChallenge(GradingRequest request, ChallengeVersion version, string worker, TimeProvider time) =>
        (request with { ChallengeVersion = version.Version })
            .ToUngraded(Verdict.ChallengeError, Broken, version.Public.MaxScore, worker, time.GetUtcNow());

    /// <param name="errors">Listed before the compiler's warnings.</param>
    public GradingResult Conclude(Verdict verdict, IReadOnlyList<Diagnostic>? errors = null, string? message = null) =>
        Conclude(verdict, message, [], [.. errors ?? [], .. Compiled.Diagnostics]);

    public GradingResult Conclude(Judgement judgement)
    {
        var nothingIsWritten = judgement.Verdict is Verdict.Failed && judgement.Tests.All(test => test.Status is TestStatus.Failed)
            && UntouchedStarter.Is(request.Files, challenge.Public.Starter);
        return Conclude(
            judgement.Verdict,
            judgement.Verdict switch
            {
                Verdict.Tampered => Tampered,
                Verdict.InfrastructureError => Inconclusive,
                Verdict.Failed when nothingIsWritten => UntouchedStarter.Message,
                _ => null,
            },
            nothingIsWritten ? [.. judgement.Tests.Select(test => test with { Message = null, Evidence = null })] : judgement.Tests,
            Compiled.Diagnostics,
            judgement);
    }

    private GradingResult Conclude(
        Verdict verdict, string? message, IReadOnlyList<TestResult> tests, IReadOnlyList<Diagnostic> diagnostics,
        Judgement? judgement = null)
    {
        var document = (request with { ChallengeVersion = challenge.Version })
            .ToUngraded(verdict, message, challenge.Public.MaxScore, worker, time.GetUtcNow());
        return document with
        {
            Score = verdict switch
            {
                Verdict.InfrastructureError or Verdict.ChallengeError => null,
                Verdict.Tampered => 0,
                _ => tests.Sum(test => test.Points),
            },
            Tests = tests,
            // A message may quote the student's source.
            Diagnostics = [.. diagnostics.Select(diagnostic => diagnostic with { Message = PlainText.Of(diagnostic.Message) })],
            Measurements = document.Measurements with
            {
                CompileMs = GradingRequest.Milliseconds(CompileTime),
                RunMs = Coarse.Milliseconds(GradingRequest.Milliseconds(RunTime)),
                PeakHeapBytes = Coarse.Bytes(Report?.PeakHeapBytes ?? 0),
                ShownCharacters = judgement?.ShownCharacters ?? 0,
                ShownCharactersLimit = judgement?.MayShow,
                Seed = Report?.Seed,
            },
            TamperRecords = Report?.TamperRecords,
        };
    }
}
