using System.Diagnostics;
using Grader.Contracts.Compilation;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading.Compilation;
using Grader.Grading.Conformance;
using Grader.Grading.Guards;
using Grader.Grading.Judging;
using Grader.Grading.Packs;
using Grader.Grading.Policy;
using Grader.Grading.Preparation;
using Grader.Grading.Runs;
using Grader.Sandbox;

namespace Grader.Grading;

/// <summary>Compile, policy, contract, run, judge. One for the whole service; it owns the sandboxed processes.</summary>
public sealed class GradingPipeline : IGradingPipeline, IAsyncDisposable
{
    private readonly SandboxLauncher launcher;
    private readonly CompilerPool compilers;
    private readonly HiddenTestRunner runner;
    private readonly ChallengePreparation preparation;
    private readonly GradingOptions options;
    private readonly TimeProvider time;
    private bool isDisposed;

    /// <summary>Starts warming compilers and test hosts; <see cref="WhenReadyAsync"/> says when the first are.</summary>
    /// <exception cref="SandboxUnavailableException">This machine cannot run the sandbox.</exception>
    public GradingPipeline(PublicHalf published, GradingOptions options, SandboxOptions sandbox, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        launcher = new(sandbox);
        compilers = new(launcher, options, time);
        runner = new(launcher, options, time);
        preparation = new(published, compilers, TestLibraries.Read(launcher, HiddenTestRunner.TestHost));
    }

    /// <summary>False where the sandbox alone is to hold: for verifying packs and for the attack suite, never in service.</summary>
    internal bool EnforcesPolicy { get; init; } = true;

    /// <summary>What stands between student code and this machine.</summary>
    public SandboxLayers Layers => launcher.Layers;

    /// <summary>What is wrong with challenges that were found broken while they were graded. For authors only.</summary>
    public IEnumerable<PackProblem> Problems => preparation.Problems;

    /// <exception cref="SandboxUnavailableException">A sandboxed program does not come up.</exception>
    public Task WhenReadyAsync() => Task.WhenAll(compilers.WhenReadyAsync(), runner.WhenReadyAsync());

    /// <summary>Compiles a challenge's halves, so that its first submission need not wait, and its author learns what is wrong.</summary>
    /// <returns>What is wrong with the pack; null where nothing is.</returns>
    public async Task<PackProblem?> PrepareAsync(string slug, CancellationToken cancellationToken)
    {
        try
        {
            await preparation.PrepareAsync(slug, cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (BrokenChallengeException broken)
        {
            return broken.Problem;
        }
    }

    /// <inheritdoc/>
    public async Task<GradingResult> GradeAsync(GradingRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var challenge = await preparation.PrepareAsync(request.Challenge, cancellationToken).ConfigureAwait(false);
            if (request.ChallengeVersion is { } wanted && wanted != challenge.Version)
                throw new MissingVersionException(request.Challenge, wanted, challenge.Version);
            return await GradeAsync(new ResultDraft(request, challenge, options.Worker, time), cancellationToken).ConfigureAwait(false);
        }
        catch (BrokenChallengeException)
        {
            return ResultDraft.OfBrokenChallenge(request, options.Worker, time);
        }
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
        var challenge = await preparation.PrepareAsync(slug, cancellationToken).ConfigureAwait(false);
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
            return $"its example does not compile: {broken.Problem.Message}";
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
        if (challenge.Surface.Compare(compiled.Assembly, compiled.Facts ?? SourceFacts.None) is { Count: > 0 } differences)
            return draft.With(differences).Conclude(Verdict.CompileError);

        started = time.GetTimestamp();
        var report = await runner.RunAsync(challenge, compiled.Assembly, cancellationToken).ConfigureAwait(false);
        draft.RunTime = time.GetElapsedTime(started);
        draft.PeakHeapBytes = report.PeakHeapBytes;
        draft.TamperRecords = report.TamperRecords;
        return draft.Conclude(Judge.Of(challenge.Manifest, report));
    }

    private static IReadOnlyList<Diagnostic> Violations(CompileOutcome compiled, SourceFacts? facts, PreparedChallenge challenge) =>
        PolicyChecker.Check(compiled.Assembly, compiled.Pdb, facts ?? SourceFacts.None, challenge.Settings.Policy);

    /// <summary>
    /// The same violations at the very words. Only a rejected submission pays for the second visit to the compiler,
    /// which binds the source again; should it hit a limit there, the statements' places remain.
    /// </summary>
    private async Task<IReadOnlyList<Diagnostic>> PinpointAsync(
        ResultDraft draft, CompileOutcome compiled, IReadOnlyList<Diagnostic> violations, CancellationToken cancellationToken)
    {
        if (violations.Any(PolicyChecker.IsNotUnderstood)) return violations;
        var outcome = await compilers.CompileAsync(JobOf(draft) with { ReportsUses = true }, cancellationToken).ConfigureAwait(false);
        return outcome.Facts is { } facts && Violations(compiled, facts, draft.Challenge) is { Count: > 0 } pinpointed ? pinpointed : violations;
    }

    private static CompileJob JobOf(ResultDraft draft) => new(PreparedChallenge.SubmissionAssembly, draft.Request.Files)
    {
        References = draft.Challenge.Shared,
        WatchedNames = PolicyChecker.WatchedNames,
    };
}
