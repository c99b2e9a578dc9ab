using Grader.Contracts.Submissions;
using Grader.Sandbox;

namespace Grader.Cli.Grade;

/// <summary>One submission through the pipeline, without a service around it.</summary>
/// <param name="published">The packs.</param>
/// <param name="sandbox">How the sandbox is set up.</param>
/// <param name="errors">Where to tell an author what is wrong with a pack, and an operator what is wrong with the machine.</param>
internal sealed class LocalGrading(PackSnapshot published, SandboxOptions sandbox, TextWriter errors)
{
    private const int FirstAttempt = 1;
    private const string NotGraded = "This machine could not grade the submission. That says nothing about the work.";

    public async Task<GradingResult> GradeAsync(
        PublicChallenge challenge, IReadOnlyList<SourceFile> files, int? seed, CancellationToken cancellationToken)
    {
        var request = new GradingRequest(
            SubmissionId.New(TimeProvider.System.GetUtcNow()), challenge.Slug, files, FirstAttempt, TimeSpan.Zero, Seed: seed);
        try
        {
            // One submission needs one of each; more would only be warmed and thrown away.
            await using var pipeline = new GradingPipeline(
                published, new GradingOptions { WarmHosts = 1, WarmCompilers = 1, Compilers = 1 }, sandbox, TimeProvider.System);
            var result = await pipeline.GradeAsync(request, cancellationToken);
            foreach (var problem in new ChallengeExaminer(pipeline).Problems) Say(problem.ToString());
            return result;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The pipeline's edge: whatever the student did is a verdict, so this is the machine's fault or ours.
            Say(fault is SandboxUnavailableException ? fault.Message : fault.ToString());
            return (request with { ChallengeVersion = published.Find(challenge.Slug)?.Version }).ToUngraded(
                Verdict.InfrastructureError, NotGraded, challenge.MaxScore, Environment.MachineName, TimeProvider.System.GetUtcNow());
        }
    }

    private void Say(string problem) => errors.WriteLine($"grader: {Untrusted.Lines(problem)}");
}
