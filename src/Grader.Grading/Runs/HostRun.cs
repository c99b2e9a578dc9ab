using System.Security.Cryptography;
using Grader.Grading.Packs.Manifest;
using Grader.Grading.Preparation;
using Grader.Grading.Watching;
using Grader.Guest.Protocol;
using Grader.Sandbox;
using Grader.Sandbox.Processes;

namespace Grader.Grading.Runs;

/// <summary>The conversation with one test process: the request, then records until it ends.</summary>
internal sealed class HostRun(SandboxedProcess process, UsageLimits limits, SubmissionBudget budget, TimeProvider time)
{
    // A test reports twice, and while it takes long a hundred times; anything beyond is a flood.
    private const int MaxRecordsPerTest = 102;

    /// <param name="finished">Told of each test by its index in the request.</param>
    /// <exception cref="ProgramKilledException">Somebody else ended the process after it had loaded the tests.</exception>
    public async Task<RunLog> ExecuteAsync(
        RunPayload payload, int tests, Action<int, TestOutcome> finished, CancellationToken cancellationToken)
    {
        var log = new RunLog();
        using var killOnCancel = cancellationToken.Register(process.Kill);
        var watchdog = new Watchdog(process, limits, time, budget);
        await using (watchdog.ConfigureAwait(false))
        {
            watchdog.Begin(isServed: true);
            try
            {
                await SendAsync(payload, cancellationToken).ConfigureAwait(false);
                var seal = new RecordSeal([.. payload.Request.Nonce]);
                await ReceiveAsync(seal, tests, log, watchdog, finished, cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException exception)
            {
                log.Contradiction = exception.Message;
            }
            catch (EndOfStreamException) when (log.Completed)
            {
                log.Contradiction = "An incomplete record follows the final one.";
            }
            catch (IOException)
            {
                // The pipe broke, perhaps inside a record: the process is gone, and its exit status says why.
            }

            if (log.Contradiction is not null) process.Kill();
            await ConcludeAsync(log, watchdog).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return log;
    }

    private async Task SendAsync(RunPayload payload, CancellationToken cancellationToken)
    {
        await process.Input.WriteAsync(RunFrames.Write(payload.Request), cancellationToken).ConfigureAwait(false);
        foreach (var assembly in payload.Assemblies) await process.Input.WriteAsync(assembly, cancellationToken).ConfigureAwait(false);
        await process.Input.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task ReceiveAsync(
        RecordSeal seal, int tests, RunLog log, Watchdog watchdog, Action<int, TestOutcome> finished, CancellationToken cancellationToken)
    {
        var reader = new RecordReader(seal, tests, log);
        var left = tests * MaxRecordsPerTest + 2;
        while (await process.Output.ReadAsync(cancellationToken).ConfigureAwait(false) is { } frame)
        {
            if (left-- == 0) throw new InvalidDataException("More records than tests.");
            var before = log.Finished.Count;
            var kind = reader.Accept(frame);
            if (log.Finished.Count > before) finished(before, log.Finished[before]);
            // Each test has its own time, and gets no more by being looked at. Starting again at every other record also limits the exit.
            if (kind is not RunRecordKind.Running) watchdog.Begin();
        }
    }

    private async Task ConcludeAsync(RunLog log, Watchdog watchdog)
    {
        // The pipe is closed. The watchdog still runs and ends a process that does not exit.
        var exit = await process.Exited.ConfigureAwait(false);
        if (log.Contradiction is not null) return;
        if (log.Completed && exit.ExitCode == 0 && watchdog.Overuse is null) return;
        if (log.Loaded && exit.SignalFromOutside is { } signal) throw new ProgramKilledException("The test host", signal);
        log.Completed = false;
        log.EndReason = watchdog.Overuse is { } overuse ? RunEnd.Timeout(overuse)
            : exit.MemoryLimitHit ? RunEnd.MemoryLimit
            : log.Loaded ? RunEnd.Crash(exit.ExitCode)
            : null;
    }
}

/// <summary>The request to one test process and the assemblies that follow it.</summary>
internal sealed record RunPayload(RunRequest Request, IReadOnlyList<ReadOnlyMemory<byte>> Assemblies)
{
    private const int NonceBytes = 32;

    public static RunPayload Create(
        PreparedChallenge challenge, ReadOnlyMemory<byte> submission, IReadOnlyList<HiddenTest> tests, int seed)
    {
        List<(string Name, ReadOnlyMemory<byte> Bytes)> assemblies =
        [
            (PreparedChallenge.SubmissionAssembly, submission),
            (PreparedChallenge.TestAssembly, challenge.Tests.Bytes),
        ];
        if (challenge.Reference is { } reference) assemblies.Add((PreparedChallenge.ReferenceAssembly, reference.Bytes));
        if (challenge.Given is { } given) assemblies.Add((PreparedChallenge.GivenAssembly, given.Bytes));
        var request = new RunRequest(
            RandomNumberGenerator.GetBytes(NonceBytes),
            PreparedChallenge.TestAssembly,
            [.. assemblies.Select(assembly => assembly.Name)],
            [.. tests.Select(test => test.Method)],
            [.. challenge.Manifest.Where(test => !test.IsCanary).Select(test => test.Property).Distinct()],
            ShowsValues(tests),
            seed,
            challenge.Settings.HeapBytes);
        return new(request, [.. assemblies.Select(assembly => assembly.Bytes)]);
    }

    /// <summary>Hidden and visible tests share no process; canaries, which are in both, are never shown.</summary>
    internal static bool ShowsValues(IEnumerable<HiddenTest> tests) =>
        tests.Any(test => test is { IsCanary: false, Visibility: CounterExampleVisibility.Visible });
}
