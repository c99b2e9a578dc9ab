using System.Security.Cryptography;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Preparation;
using Grader.Grading.Watching;
using Grader.Sandbox;
using Grader.Sandbox.Pools;
using Grader.Sandbox.Tiers;

namespace Grader.Grading.Runs;

/// <summary>
/// Runs the hidden tests of a challenge against one submission. A process that dies ends only the test that was running: the others
/// continue in a fresh process.
/// </summary>
internal sealed class HiddenTestRunner : IAsyncDisposable
{
    /// <summary>How often an inconclusive test runs in total.</summary>
    private const int MaxMeasurements = 3;

    /// <summary>How many hosts may die before they have loaded anything.</summary>
    private const int MaxStarts = 2;

    private const long StartHeapBytes = 256L << 20;
    private const long MemoryBytes = 512L << 20;

    private readonly WarmPool hosts;
    private readonly GradingOptions options;
    private readonly TimeProvider time;

    public HiddenTestRunner(SandboxLauncher launcher, GradingOptions options, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        hosts = new(launcher, Program, options.WarmHosts);
    }

    public static SandboxProgram Program { get; } =
        new("Grader.TestHost") { HeapLimitBytes = StartHeapBytes, MemoryLimitBytes = MemoryBytes, ProtectsCode = true };

    public Task WhenReadyAsync() => hosts.WhenReadyAsync();

    /// <param name="request">Has the seed of the inputs, and who is told of each test; null where there is none.</param>
    /// <exception cref="SandboxUnavailableException">No process could be started, or somebody else has ended one.</exception>
    public async Task<RunReport> RunAsync(
        PreparedChallenge challenge, ReadOnlyMemory<byte> submission, GradingRequest? request, CancellationToken cancellationToken)
    {
        var report = new RunReport(new(options), request?.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue), request?.OnTest);
        var random = new Random(report.Seed);
        foreach (var tests in Processes(challenge.Manifest))
        {
            if (!MayContinue(report)) break;
            var pending = await RunOnceAsync(
                challenge, submission, InDrawnOrder(tests, random), report, cancellationToken).ConfigureAwait(false);
            if (tests.Count > 1 && report.HasEndedEarly && HasTime(report))
            {
                // How many tests run before too many processes have ended must not be drawn.
                report.StartOver(tests);
                pending = tests;
            }

            while (pending.Count > 0 && MayContinue(report))
                pending = await RunOnceAsync(challenge, submission, pending, report, cancellationToken).ConfigureAwait(false);
        }

        await MeasureAgainAsync(challenge, submission, report, cancellationToken).ConfigureAwait(false);
        report.Conclude(challenge.Manifest);
        return report;
    }

    public ValueTask DisposeAsync() => hosts.DisposeAsync();

    /// <summary>
    /// The tests of each process. What a student sees of one test must not show the inputs of another that stay hidden, so these share no
    /// process; canaries run in both.
    /// </summary>
    internal static IEnumerable<IReadOnlyList<HiddenTest>> Processes(IReadOnlyList<HiddenTest> manifest)
    {
        var shared = manifest.Where(test => !test.NeedsOwnProcess).ToArray();
        var visibilities = shared.Where(test => !test.IsCanary).Select(test => test.Visibility).Distinct().DefaultIfEmpty();
        return
        [
            .. visibilities.Select(visibility => shared.Where(test => test.IsCanary || test.Visibility == visibility).ToArray()),
            .. manifest.Where(test => test.NeedsOwnProcess).Select(test => new[] { test }),
        ];
    }

    /// <summary>Code that counts its calls must not know by the number which test it is in.</summary>
    internal static IReadOnlyList<HiddenTest> InDrawnOrder(IReadOnlyList<HiddenTest> tests, Random random)
    {
        HiddenTest[] drawn = [.. tests];
        random.Shuffle(drawn);
        return drawn;
    }

    /// <summary>Each process that ends early may have used up a test's whole CPU time, so their number is limited.</summary>
    private bool MayContinue(RunReport report) =>
        HasTime(report) && report.EarlyEnds <= options.MaxContinuations;

    private static bool HasTime(RunReport report) => report is { TamperReason: null, Budget.Exhausted: null };

    private async Task MeasureAgainAsync(
        PreparedChallenge challenge, ReadOnlyMemory<byte> submission, RunReport report, CancellationToken cancellationToken)
    {
        for (var measurement = 2; measurement <= MaxMeasurements; measurement++)
        {
            foreach (var test in challenge.Manifest.Where(test => report.StatusOf(test) is TestStatus.Inconclusive))
            {
                if (!HasTime(report)) return;
                await RunOnceAsync(challenge, submission, [test], report, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Runs tests in one process and returns those that did not start.</summary>
    private async Task<IReadOnlyList<HiddenTest>> RunOnceAsync(
        PreparedChallenge challenge,
        ReadOnlyMemory<byte> submission,
        IReadOnlyList<HiddenTest> tests,
        RunReport report,
        CancellationToken cancellationToken)
    {
        var limits = UsageLimits.For(challenge.Settings.TestCpu, options);
        for (var attempt = 1; ; attempt++)
        {
            var process = await hosts.TakeAsync(cancellationToken).ConfigureAwait(false);
            await using (process.ConfigureAwait(false))
            {
                var run = new HostRun(process, limits, report.Budget, time);
                var payload = RunPayload.Create(challenge, submission, tests, report.Seed);
                var log = await run.ExecuteAsync(
                    payload, tests.Count, (test, outcome) => report.Tell(tests[test], outcome), cancellationToken).ConfigureAwait(false);
                // No student code runs before the host reports that it is loaded: the machine is at fault.
                if (log is { Loaded: false, EndReason: null, Contradiction: null })
                {
                    if (attempt < MaxStarts) continue;
                    throw new SandboxUnavailableException("The test host ended before it had loaded the hidden tests, several times.");
                }

                report.Add(tests, log);
                return [.. tests.Skip(log.Begun)];
            }
        }
    }
}
