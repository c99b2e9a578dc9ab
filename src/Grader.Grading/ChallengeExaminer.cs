using Grader.Contracts.Submissions;
using Grader.Grading.Compilation;
using Grader.Grading.Packs;
using Grader.Grading.Policy;
using Grader.Grading.Preparation;

namespace Grader.Grading;

/// <summary>Checks challenges before a student meets their faults, with the same processes that grade submissions.</summary>
public sealed class ChallengeExaminer(GradingPipeline pipeline)
{
    private ChallengePreparation Preparation => pipeline.Preparation;

    /// <summary>Faults that were found while current challenges were compiled. For authors only.</summary>
    public IEnumerable<PackProblem> Problems => pipeline.Packs.Current.Versions.SelectMany(Preparation.ProblemsOf);

    /// <summary>Compiles a challenge ahead of its first submission. Submissions that wait for a compiler go first.</summary>
    /// <returns>The pack's faults; empty if there are none.</returns>
    public Task<IReadOnlyList<PackProblem>> PrepareAsync(string slug, CancellationToken cancellationToken) =>
        PrepareAsync(pipeline.Packs.Require(slug), cancellationToken);

    /// <summary>Whether a challenge could go into service: it compiles, and its first reference solution passes.</summary>
    /// <returns>The pack's faults; empty if there are none.</returns>
    public async Task<IReadOnlyList<PackProblem>> ExamineAsync(ChallengeVersion challenge, CancellationToken cancellationToken)
    {
        if (await PrepareAsync(challenge, cancellationToken).ConfigureAwait(false) is { Count: > 0 } problems) return problems;
        var slug = challenge.Public.Slug;
        var hidden = HiddenFiles.Require(slug, challenge.Hidden);
        var request = new GradingRequest("sub_examine", slug, [hidden.References[0]], Attempt: 1, TimeSpan.Zero);
        var result = await pipeline.GradeAsync(request, challenge, cancellationToken).ConfigureAwait(false);
        return result.Verdict is Verdict.Passed or Verdict.InfrastructureError
            ? []
            : [new(slug, hidden.ReferenceFiles[0].Name, null, $"the reference solution does not pass: {WhyNot(result)}")];
    }

    /// <summary>Runs the examples of a challenge's statement against a solution.</summary>
    /// <returns>What is wrong with the examples; null if they are true.</returns>
    public async Task<string?> RunStatementAsync(string slug, SourceFile solution, CancellationToken cancellationToken)
    {
        var challenge = await Preparation.PrepareAsync(pipeline.Packs.Require(slug), cancellationToken).ConfigureAwait(false);
        var example = StatementExample.Of(challenge.Public.Statement);
        if (example.Examples.Count == 0)
            return "has no example: a block of C# (```csharp), followed by a block of text (```text) with what the C# prints.";
        try
        {
            var statement = await Preparation.PrepareStatementAsync(challenge, example).ConfigureAwait(false);
            var job = new CompileJob(PreparedChallenge.SubmissionAssembly, [solution]) { References = challenge.Shared };
            var compiled = await pipeline.Programs.Compilers.CompileAsync(job, cancellationToken).ConfigureAwait(false);
            var report = await pipeline.Programs.Runner.RunAsync(statement, compiled.Assembly, request: null, cancellationToken)
                .ConfigureAwait(false);
            return statement.Manifest.FirstOrDefault(test => report.StatusOf(test) is not TestStatus.Passed) is { } wrong
                ? $"{wrong.Id} is not true: {report.OutcomeOf(wrong)?.Message}"
                : null;
        }
        catch (BrokenChallengeException broken)
        {
            return $"its example does not compile: {broken.Message}";
        }
    }

    /// <summary>Compiles a submission and does nothing more with it. For measurements.</summary>
    public async Task CompileAsync(GradingRequest request, CancellationToken cancellationToken)
    {
        var challenge = await Preparation.PrepareAsync(pipeline.Packs.Require(request.Challenge), cancellationToken).ConfigureAwait(false);
        var draft = new ResultDraft(request, challenge, "", TimeProvider.System);
        await pipeline.Programs.Compilers.CompileAsync(draft.CompileJob, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How long the policy takes for one submission, warm: the median of these runs; null if it does not compile.</summary>
    public async Task<TimeSpan?> TimePolicyAsync(GradingRequest request, int runs, CancellationToken cancellationToken)
    {
        var challenge = await Preparation.PrepareAsync(pipeline.Packs.Require(request.Challenge), cancellationToken).ConfigureAwait(false);
        var draft = new ResultDraft(request, challenge, "", TimeProvider.System);
        var compiled = await pipeline.Programs.Compilers.CompileAsync(draft.CompileJob, cancellationToken).ConfigureAwait(false);
        if (!compiled.Succeeded) return null;
        var times = new TimeSpan[runs];
        for (var run = 0; run < runs; run++)
        {
            var started = TimeProvider.System.GetTimestamp();
            PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts ?? SourceFacts.None, challenge.Settings.Policy);
            times[run] = TimeProvider.System.GetElapsedTime(started);
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    private async Task<IReadOnlyList<PackProblem>> PrepareAsync(ChallengeVersion challenge, CancellationToken cancellationToken)
    {
        try
        {
            await Preparation.PrepareAsync(challenge, cancellationToken, isBackground: true).ConfigureAwait(false);
            return [];
        }
        catch (BrokenChallengeException broken)
        {
            return broken.Problems;
        }
    }

    private static string WhyNot(GradingResult result) =>
        result.Tests.FirstOrDefault(test => test.Status is not TestStatus.Passed) is { } test ? $"{test.Id} {test.Message}"
        : result.Diagnostics is [var first, ..] ? $"{first.Id} {first.Message}"
        : $"{result.Verdict} {result.Message}";
}
