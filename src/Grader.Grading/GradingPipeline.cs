using Grader.Grading.Guards;
using Grader.Grading.Judging;
using Grader.Grading.Packs;
using Grader.Grading.Policy;
using Grader.Grading.Policy.Walk;
using Grader.Grading.Preparation;
using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Grading;

/// <summary>
/// Grades submissions; one instance serves the whole process. The steps below run from top to bottom until one finds a verdict: guard the
/// compiler (Guards/), compile in the sandbox (Compilation/), check the policy (Policy/) and the contract (Conformance/), run the hidden
/// tests (Runs/, Watching/), judge (Judging/). Preparation/ does what each challenge version needs once; Packs/ reads challenges.
/// </summary>
public sealed class GradingPipeline : IGradingPipeline, IAsyncDisposable
{
    private readonly GradingOptions options;
    private readonly TimeProvider time;

    /// <summary>Starts to warm compilers and test hosts; <see cref="WhenReadyAsync"/> tells when the first are warm.</summary>
    public GradingPipeline(LivePacks packs, GradingOptions options, SandboxOptions sandbox, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        Packs = packs;
        Programs = new(options, sandbox, time);
        Preparation = new(Programs.Compilers, Programs.TestLibraries, Programs.Precompiler, Programs.Compiled);
    }

    /// <summary>For packs that do not change.</summary>
    public GradingPipeline(PackSnapshot packs, GradingOptions options, SandboxOptions sandbox, TimeProvider time)
        : this(new LivePacks(packs), options, sandbox, time)
    {
    }

    /// <summary>False leaves only the sandbox between student code and this machine. For proving packs and the sandbox itself.</summary>
    public bool EnforcesPolicy { get; init; } = true;

    internal SandboxedPrograms Programs { get; }
    internal LivePacks Packs { get; }
    internal ChallengePreparation Preparation { get; }

    /// <summary>Finds which layers protect this machine from student code.</summary>
    /// <exception cref="SandboxUnavailableException">No tier that is strong enough works here.</exception>
    public Task<SandboxLayers> ExamineSandboxAsync() => Programs.Launcher.ExamineAsync();

    /// <summary>Completes when a compiler and a test host are warm, or fails with why the sandbox is unavailable.</summary>
    public Task WhenReadyAsync() => Programs.WhenReadyAsync();

    /// <summary>Ends every sandboxed process. A second call does nothing.</summary>
    public ValueTask DisposeAsync() => Programs.DisposeAsync();

    /// <inheritdoc/>
    public Task<GradingResult> GradeAsync(GradingRequest request, CancellationToken cancellationToken) =>
        GradeAsync(request, Packs.Require(request.Challenge, request.ChallengeVersion), cancellationToken);

    internal async Task<GradingResult> GradeAsync(GradingRequest request, ChallengeVersion version, CancellationToken cancellationToken)
    {
        try
        {
            var challenge = await Preparation.PrepareAsync(version, cancellationToken).ConfigureAwait(false);
            return await GradeAsync(new ResultDraft(request, challenge, Programs.Worker, time), cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenChallengeException)
        {
            return ResultDraft.OfBrokenChallenge(request, version, Programs.Worker, time);
        }
    }

    private async Task<GradingResult> GradeAsync(ResultDraft draft, CancellationToken cancellationToken) =>
        GuardCompiler(draft)
        ?? await CompileAsync(draft, cancellationToken).ConfigureAwait(false)
        ?? await CheckPolicyAsync(draft, cancellationToken).ConfigureAwait(false)
        ?? CheckContract(draft)
        ?? await RunAndJudgeAsync(draft, cancellationToken).ConfigureAwait(false);

    private GradingResult? GuardCompiler(ResultDraft draft) =>
        SourceGuard.Check(draft.Request.Files, options.Guards) is { } limit ? draft.Conclude(Verdict.CompileLimit, [limit]) : null;

    private async Task<GradingResult?> CompileAsync(ResultDraft draft, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var job = draft.CompileJob with { Limits = options.Guards.Syntax };
        var compiled = await Programs.Compilers.CompileAsync(job, cancellationToken).ConfigureAwait(false);
        draft.Compiled = compiled with { Diagnostics = UsingAdvice.Checked(compiled, draft.Challenge.Settings.Policy) };
        draft.CompileTime = time.GetElapsedTime(started);
        return !draft.Compiled.KeepsCompiler ? draft.Conclude(Verdict.CompileLimit, message: draft.Compiled.LimitReason)
            : draft.Compiled.LimitReason is not null ? draft.Conclude(Verdict.CompileLimit)
            : draft.Compiled.Succeeded ? null
            : draft.Conclude(Verdict.CompileError);
    }

    private async Task<GradingResult?> CheckPolicyAsync(ResultDraft draft, CancellationToken cancellationToken)
    {
        if (!EnforcesPolicy || Violations(draft, draft.Compiled) is not { Count: > 0 } violations) return null;
        if (violations.Any(PolicyChecker.IsNotUnderstood)) return draft.Conclude(Verdict.Rejected, violations);
        // A second compilation binds the source again to find the exact words. Should it hit a limit, the statements' places remain.
        var job = draft.CompileJob with { ReportsUses = true, Contract = null };
        var again = await Programs.Compilers.CompileAsync(job, cancellationToken).ConfigureAwait(false);
        if (again.Succeeded && Violations(draft, again) is { Count: > 0 } exact) violations = exact;
        return draft.Conclude(Verdict.Rejected, violations);
    }

    private static IReadOnlyList<Diagnostic> Violations(ResultDraft draft, CompileResponse facts) => PolicyChecker.Check(
        draft.Compiled.Assembly, draft.Compiled.Pdb, facts.Facts ?? SourceFacts.None, draft.Challenge.Settings.Policy);

    private static GradingResult? CheckContract(ResultDraft draft) =>
        draft.Compiled.Differences is { Count: > 0 } differences ? draft.Conclude(Verdict.CompileError, differences) : null;

    private async Task<GradingResult> RunAndJudgeAsync(ResultDraft draft, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        draft.Report = await Programs.Runner
            .RunAsync(draft.Challenge, draft.Compiled.Assembly, draft.Request, cancellationToken).ConfigureAwait(false);
        draft.RunTime = time.GetElapsedTime(started);
        using var points = new SequencePoints(draft.Compiled.Pdb);
        draft.Report.Locate(points.LineOf);
        return draft.Conclude(Judge.Of(draft.Challenge.Manifest, draft.Report, ShownValues.Of(draft.Request, options)));
    }
}
