using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading;
using Grader.Grading.Intake;
using Grader.Grading.Packs;

namespace Grader.Verification.Attacks;

/// <summary>Sends attacks through the real pipeline, and an honest submission after each.</summary>
/// <param name="policy">Whether <paramref name="pipeline"/> enforces the policy.</param>
public sealed class AttackRunner(PackSnapshot published, GradingPipeline pipeline, bool policy)
{
    private static readonly SubmissionLimits Intake = new();

    /// <summary>An attack, and then an honest submission for the same challenge.</summary>
    public async Task<AttackOutcome> RunAsync(Attack attack, CancellationToken cancellationToken)
    {
        var outcome = await MeetAsync(attack, cancellationToken).ConfigureAwait(false);
        var honest = await GradeHonestAsync(attack.Challenge, cancellationToken).ConfigureAwait(false);
        return honest.Verdict is Verdict.Passed
            ? outcome
            : outcome.With($"the honest submission after it: {AttackExpectation.NameOf(honest.Verdict)}");
    }

    /// <summary>An attack alone.</summary>
    public async Task<AttackOutcome> MeetAsync(Attack attack, CancellationToken cancellationToken)
    {
        var result = await AttackAsync(attack, cancellationToken).ConfigureAwait(false);
        List<string> problems = [];
        if (attack.Expected(policy).Contradiction(result) is { } contradiction) problems.Add(contradiction);
        if (result is not null && LeaksOf(attack.Challenge).In(result, policy) is { } leak) problems.Add($"the result shows {leak}");
        if (result is { Verdict: Verdict.Tampered, TamperRecords: null }) problems.Add("no records are kept for an appeal");
        return new(attack, policy, problems);
    }

    /// <summary>The reference solution of a challenge.</summary>
    public Task<GradingResult> GradeHonestAsync(string slug, CancellationToken cancellationToken) =>
        GradeAsync(slug, HiddenOf(slug).References[0], cancellationToken);

    private async Task<GradingResult?> AttackAsync(Attack attack, CancellationToken cancellationToken) =>
        attack.File is not { } file || Intake.Check([file]).Count > 0
            ? null
            : await GradeAsync(attack.Challenge, file, cancellationToken).ConfigureAwait(false);

    private Task<GradingResult> GradeAsync(string slug, SourceFile file, CancellationToken cancellationToken) =>
        pipeline.GradeAsync(new("sub_attack", slug, [file], Attempt: 1, TimeSpan.Zero), cancellationToken);

    private Leaks LeaksOf(string slug) => new(HiddenOf(slug), published.Folders[slug]);

    private HiddenFiles HiddenOf(string slug) => HiddenFiles.Require(slug, published.Find(slug)?.Hidden);
}
