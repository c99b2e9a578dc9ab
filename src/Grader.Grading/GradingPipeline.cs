using System.Diagnostics;
using Grader.Guest.Compilation;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading.Compilation;
using Grader.Grading.Guards;
using Grader.Grading.Judging;
using Grader.Grading.Packs;
using Grader.Grading.Policy;
using Grader.Grading.Preparation;
using Grader.Grading.Runs;
using Grader.Sandbox;
using Grader.Sandbox.Tiers;

namespace Grader.Grading;

/// <summary>Compile, policy, contract, run, judge. One for the whole service; it owns the sandboxed processes.</summary>
public sealed class GradingPipeline : IGradingPipeline, IAsyncDisposable
{
    private readonly LivePacks packs;
    private readonly SandboxLauncher launcher;
    private readonly CompilerPool compilers;
    private readonly HiddenTestRunner runner;
    private readonly ChallengePreparation preparation;
    private readonly GradingOptions options;
    private readonly TimeProvider time;
    private readonly string worker;
    private bool isDisposed;

    /// <summary>Starts warming compilers and test hosts; <see cref="WhenReadyAsync"/> says when the first are.</summary>
    /// <exception cref="SandboxUnavailableException">This machine cannot run the sandbox.</exception>
    public GradingPipeline(LivePacks packs, GradingOptions options, SandboxOptions sandbox, TimeProvider time)
    {
        this.packs = packs;
        this.options = options;
        this.time = time;
        // A result must not look like one that a sandbox has vouched for.
        worker = sandbox.UnsafeNoSandbox ? options.Worker + " (no sandbox)" : options.Worker;
        launcher = new(sandbox);
        compilers = new(launcher, options, time);
        runner = new(launcher, options, time);
        preparation = new(compilers, TestLibraries.Read(launcher, HiddenTestRunner.TestHost));
    }

    /// <summary>Over packs that do not change.</summary>
    /// <exception cref="SandboxUnavailableException">This machine cannot run the sandbox.</exception>
    public GradingPipeline(PackSnapshot published, GradingOptions options, SandboxOptions sandbox, TimeProvider time)
        : this(new LivePacks(published), options, sandbox, time)
    {
    }

    /// <summary>False to test the sandbox on its own: for verification and the attack suite only. The service never sets it.</summary>
    public bool EnforcesPolicy { get; init; } = true;

    /// <summary>What stands between student code and this machine.</summary>
    /// <exception cref="SandboxUnavailableException">No tier that is strong enough holds here.</exception>
    public Task<SandboxLayers> ExamineSandboxAsync() => launcher.ExamineAsync();

    /// <summary>What runs in the sandbox.</summary>
    public static IReadOnlyList<SandboxProgram> Programs(GradingOptions options) => [CompilerPool.Program(options), HiddenTestRunner.Program];

    /// <summary>What is wrong with challenges in service that were found broken while they were graded. For authors only.</summary>
    public IEnumerable<PackProblem> Problems => packs.Current.Editions.SelectMany(preparation.ProblemsOf);

    /// <exception cref="SandboxUnavailableException">A sandboxed program does not come up.</exception>
    public Task WhenReadyAsync() => Task.WhenAll(compilers.WhenReadyAsync(), runner.WhenReadyAsync());

    /// <summary>
    /// Compiles a challenge's halves, so that its first submission need not wait, and its author learns what is wrong.
    /// Submissions that are there already go first.
    /// </summary>
    /// <returns>What is wrong with the pack; empty where nothing is.</returns>
    public Task<IReadOnlyList<PackProblem>> PrepareAsync(string slug, CancellationToken cancellationToken) =>
        PrepareAsync(Require(slug, null), cancellationToken);

    /// <summary>Whether a challenge could go into service: it compiles, and its first reference solution passes.</summary>
    /// <returns>What is wrong with the pack; empty where nothing is.</returns>
    public async Task<IReadOnlyList<PackProblem>> ExamineAsync(ChallengeVersion challenge, CancellationToken cancellationToken)
    {
        if (await PrepareAsync(challenge, cancellationToken).ConfigureAwait(false) is { Count: > 0 } problems) return problems;
        var hidden = HiddenFiles.Require(challenge.Public.Slug, challenge.Hidden);
        var request = new GradingRequest("sub_examine", challenge.Public.Slug, [hidden.References[0]], Attempt: 1, TimeSpan.Zero);
        var result = await GradeAsync(request, challenge, cancellationToken).ConfigureAwait(false);
        if (result.Verdict is Verdict.Passed or Verdict.InfrastructureError) return [];
        return
        [
            new(
                challenge.Public.Slug, hidden.ReferenceFiles[0].Name, null,
                $"the reference solution does not pass: {WhyNot(result)}"),
        ];
    }

    /// <inheritdoc/>
    public Task<GradingResult> GradeAsync(GradingRequest request, CancellationToken cancellationToken) =>
        GradeAsync(request, Require(request.Challenge, request.ChallengeVersion), cancellationToken);

    /// <summary>What the policy costs for one submission, warm: the median of these runs; null where it does not compile.</summary>
    internal async Task<TimeSpan?> TimePolicyAsync(GradingRequest request, int runs, CancellationToken cancellationToken)
    {
        var challenge = await preparation.PrepareAsync(Require(request.Challenge, null), cancellationToken).ConfigureAwait(false);
        var compiled = await compilers.CompileAsync(JobOf(new(request, challenge, worker, time)), cancellationToken).ConfigureAwait(false);
        if (!compiled.Succeeded) return null;
        var times = new TimeSpan[runs];
        for (var run = 0; run < runs; run++)
        {
            var started = time.GetTimestamp();
            Violations(compiled, compiled.Facts, challenge);
            times[run] = time.GetElapsedTime(started);
        }

        Array.Sort(times);
        return times[runs / 2];
    }

    /// <summary>Ends every sandboxed process. A second call does nothing.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isDisposed, true)) return;
        await compilers.DisposeAsync().ConfigureAwait(false);
        await runner.DisposeAsync().ConfigureAwait(false);
        launcher.Dispose();
    }

    /// <summary>Runs the examples of a challenge's statement against a solution of it.</summary>
    /// <returns>What is wrong with them; null where they are true.</returns>
    internal async Task<string?> RunStatementAsync(string slug, SourceFile solution, CancellationToken cancellationToken)
    {
        var challenge = await preparation.PrepareAsync(Require(slug, null), cancellationToken).ConfigureAwait(false);
        var example = StatementExample.Of(challenge.Public.Statement);
        if (example.Examples.Count == 0) return "has no example: a block of C# (```csharp) and then the block of text (```text) that it prints.";
        try
        {
            var statement = await preparation.PrepareStatementAsync(challenge, example).ConfigureAwait(false);
            var job = new CompileJob(PreparedChallenge.SubmissionAssembly, [solution]) { References = challenge.Shared };
            var compiled = await compilers.CompileAsync(job, cancellationToken).ConfigureAwait(false);
            var report = await runner.RunAsync(statement, compiled.Assembly, cancellationToken).ConfigureAwait(false);
            return statement.Manifest.FirstOrDefault(test => report.StatusOf(test) is not TestStatus.Passed) is { } wrong
                ? $"{wrong.Id} is not true: {report.OutcomeOf(wrong)?.Message}"
                : null;
        }
        catch (BrokenChallengeException broken)
        {
            return $"its example does not compile: {broken.Message}";
        }
    }

    private static string WhyNot(GradingResult result) =>
        result.Tests.FirstOrDefault(test => test.Status is not TestStatus.Passed) is { } test ? $"{test.Id} {test.Message}"
        : result.Diagnostics is [var first, ..] ? $"{first.Id} {first.Message}"
        : $"{result.Verdict} {result.Message}";

    private ChallengeVersion Require(string slug, string? version) =>
        packs.Find(slug, version) ?? throw new MissingVersionException(slug, version, packs.Current.Find(slug)?.Version);

    private async Task<IReadOnlyList<PackProblem>> PrepareAsync(ChallengeVersion challenge, CancellationToken cancellationToken)
    {
        try
        {
            await preparation.PrepareAsync(challenge, cancellationToken, isBackground: true).ConfigureAwait(false);
            return [];
        }
        catch (BrokenChallengeException broken)
        {
            return broken.Problems;
        }
    }

    private async Task<GradingResult> GradeAsync(GradingRequest request, ChallengeVersion edition, CancellationToken cancellationToken)
    {
        try
        {
            var challenge = await preparation.PrepareAsync(edition, cancellationToken).ConfigureAwait(false);
            return await GradeAsync(new ResultDraft(request, challenge, worker, time), cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenChallengeException)
        {
            return ResultDraft.OfBrokenChallenge(request, edition.Version, edition.Public.MaxScore, worker, time);
        }
    }

    private async Task<GradingResult> GradeAsync(ResultDraft draft, CancellationToken cancellationToken)
    {
        var challenge = draft.Challenge;
        if (SourceGuard.Check(draft.Request.Files, options.Guards) is { } limit)
            return draft.With([limit]).Conclude(Verdict.CompileLimit);
        var started = time.GetTimestamp();
        var compiled = await compilers.CompileAsync(JobOf(draft), cancellationToken).ConfigureAwait(false);
        draft.CompileTime = time.GetElapsedTime(started);
        draft.Diagnostics = compiled.Diagnostics;
        if (compiled.LimitReason is { } reason) return draft.Conclude(Verdict.CompileLimit, reason);
        if (!compiled.Succeeded) return draft.Conclude(Verdict.CompileError);

        if (EnforcesPolicy && Violations(compiled, compiled.Facts, challenge) is { Count: > 0 } violations)
            return draft.With(await PinpointAsync(draft, compiled, violations, cancellationToken).ConfigureAwait(false)).Conclude(Verdict.Rejected);
        if (compiled.Differences is { Count: > 0 } differences) return draft.With(differences).Conclude(Verdict.CompileError);

        started = time.GetTimestamp();
        var report = await runner.RunAsync(challenge, compiled.Assembly, cancellationToken).ConfigureAwait(false);
        draft.RunTime = time.GetElapsedTime(started);
        draft.PeakHeapBytes = report.PeakHeapBytes;
        draft.TamperRecords = report.TamperRecords;
        return draft.Conclude(Judge.Of(challenge.Manifest, report));
    }

    private static IReadOnlyList<Diagnostic> Violations(CompileResponse compiled, SourceFacts? facts, PreparedChallenge challenge) =>
        PolicyChecker.Check(compiled.Assembly, compiled.Pdb, facts ?? SourceFacts.None, challenge.Settings.Policy);

    /// <summary>
    /// The same violations at the very words. Only a rejected submission pays for the second visit to the compiler,
    /// which binds the source again; should it hit a limit there, the statements' places remain.
    /// </summary>
    private async Task<IReadOnlyList<Diagnostic>> PinpointAsync(
        ResultDraft draft, CompileResponse compiled, IReadOnlyList<Diagnostic> violations, CancellationToken cancellationToken)
    {
        if (violations.Any(PolicyChecker.IsNotUnderstood)) return violations;
        var outcome = await compilers.CompileAsync(JobOf(draft) with { ReportsUses = true, Contract = null }, cancellationToken).ConfigureAwait(false);
        return outcome.Facts is { } facts && Violations(compiled, facts, draft.Challenge) is { Count: > 0 } pinpointed ? pinpointed : violations;
    }

    private static CompileJob JobOf(ResultDraft draft) => new(PreparedChallenge.SubmissionAssembly, draft.Request.Files)
    {
        References = draft.Challenge.Shared,
        WatchedNames = PolicyChecker.WatchedNames,
        Contract = draft.Challenge.Contract,
    };
}
