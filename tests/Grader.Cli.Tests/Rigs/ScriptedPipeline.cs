using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Rigs;
using Grader.Testing.Properties;

namespace Grader.Cli.Tests.Rigs;

/// <summary>Verdicts as a test wants them: real changes cannot be had on demand.</summary>
internal sealed class ScriptedPipeline(Func<string, bool, Verdict> verdictOf) : IGradingPipeline
{
    private static readonly HashSet<(string Slug, string Code)> Right =
        [.. PropertyTable.Programs.Where(program => program.IsRight).Select(program => (program.Slug, program.ReadCode()))];

    public Task<GradingResult> GradeAsync(GradingRequest request, CancellationToken cancellationToken)
    {
        var verdict = verdictOf(request.Challenge, Right.Contains((request.Challenge, request.Files[0].Content)));
        var property = PropertyTable.Programs.First(program => program.Slug == request.Challenge).Property;
        return Task.FromResult(new GradingResult
        {
            SubmissionId = request.SubmissionId,
            Challenge = request.Challenge,
            ChallengeVersion = "",
            Verdict = verdict,
            MaxScore = 10,
            Attempt = request.Attempt,
            Tests = [TestOf(property, verdict)],
            Measurements = new(),
            GradedAt = default,
            Worker = "",
        });
    }

    private static TestResult TestOf(string property, Verdict verdict) => new()
    {
        Id = $"{property}-1",
        Property = property,
        Title = "",
        Status = verdict switch
        {
            Verdict.Passed => TestStatus.Passed,
            Verdict.Timeout => TestStatus.Timeout,
            Verdict.InfrastructureError => TestStatus.Inconclusive,
            _ => TestStatus.Failed,
        },
        Points = 0,
        MaxPoints = 10,
        Visibility = CounterExampleVisibility.Visible,
        Message = verdict is Verdict.Passed ? null : "because",
        DurationMs = 0,
    };
}
