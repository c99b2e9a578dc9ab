using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Grader.Cli.Reports;
using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Testing.Machine;
using Grader.Testing.Submissions;
using Grader.Verification.Solutions;

namespace Grader.Rigs;

/// <summary>Many submissions on one worker, half of them the attacks of tests/submissions, four at a time.</summary>
/// <param name="mode">What <paramref name="pipeline"/> enforces.</param>
internal sealed class SoakRun(PackSnapshot published, GradingPipeline pipeline, GradingMode mode)
{
    private const int AtATime = 4;

    /// <summary>The runtime compiles and the pools fill during a tenth of the run, up to this many submissions.</summary>
    private const int MaxWarmUp = 200;

    private readonly SuiteGrader grader = new(published, pipeline, mode);

    private readonly SuiteProgram[] attacks = [.. Suite.In("attacks").Where(attack => attack.Expected.ContainsKey(mode))];

    private readonly Solution[] honest =
    [
        .. published.Catalogue.Challenges.SelectMany(challenge => Solution.Of(challenge.Slug, published.Folders[challenge.Slug]))
            .Where(solution => solution.Kind is SolutionKind.Reference),
    ];

    /// <param name="count">The number of submissions after the warm-up.</param>
    /// <param name="seed">Fixes the submissions and their order.</param>
    public async Task<SoakReport> RunAsync(int count, int seed, ProgressLine progress, CancellationToken cancellationToken)
    {
        var random = new Random(seed);
        foreach (var challenge in published.Catalogue.Challenges)
            await new ChallengeExaminer(pipeline).PrepareAsync(challenge.Slug, cancellationToken);
        var warmUp = Math.Min(MaxWarmUp, (count + 9) / 10);
        await GradeAsync(warmUp, random, progress, cancellationToken);

        var machineBefore = await Quiescence.SettleAsync(cancellationToken);
        var memoryBefore = WorkerMemory.Read();
        var started = Stopwatch.GetTimestamp();
        var problems = await GradeAsync(count, random, progress, cancellationToken);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var left = await Quiescence.LeftOverAsync(machineBefore, cancellationToken);
        return new(
            seed, mode, warmUp, count - (count / 2), count / 2, problems, left, machineBefore, HostSnapshot.Take(), memoryBefore,
            WorkerMemory.Read(), elapsed);
    }

    /// <returns>The submissions that did not end as expected, a sentence each.</returns>
    private async Task<IReadOnlyList<string>> GradeAsync(
        int count, Random random, ProgressLine progress, CancellationToken cancellationToken)
    {
        var done = 0;
        var problems = new ConcurrentQueue<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken };
        // Drawn beforehand, so that the seed alone fixes them.
        var jobs = Enumerable.Range(0, count).Select(number => number % 2 == 0 ? Honest(Draw(honest)) : Hostile(Draw(attacks))).ToArray();
        await Parallel.ForEachAsync(jobs, options, async (job, token) =>
        {
            var (name, found) = await job(token);
            if (found.Count > 0) problems.Enqueue($"{name}: {string.Join("; ", found)}");
            var number = Interlocked.Increment(ref done);
            progress.Show(number, $"{number} of {count} submissions graded, the last one {name}");
        });
        return [.. problems.Order(StringComparer.Ordinal)];

        T Draw<T>(T[] from) => from[random.Next(from.Length)];
    }

    private Func<CancellationToken, Task<(string Name, IReadOnlyList<string> Problems)>> Honest(Solution solution) => async token =>
    {
        var request = new GradingRequest("sub_soak", solution.Slug, [solution.File], Attempt: 1, TimeSpan.Zero);
        var result = await pipeline.GradeAsync(request, token);
        return (solution.Name, result.Verdict is Verdict.Passed && result.Score == result.MaxScore
            ? []
            : [$"{VerdictWords.Of(result.Verdict)}, {result.Score} of {result.MaxScore} points"]);
    };

    private Func<CancellationToken, Task<(string Name, IReadOnlyList<string> Problems)>> Hostile(SuiteProgram attack) =>
        async token => (attack.Name, (await grader.GradeAsync(attack, token)).Problems);
}

/// <summary>The outcome of a soak run.</summary>
/// <param name="Problems">Submissions that did not end as expected, a sentence each.</param>
/// <param name="LeftBehind">What the run left on the machine.</param>
/// <param name="MachineBefore">After the warm-up, with no grading in progress.</param>
internal sealed record SoakReport(
    int Seed, GradingMode Mode, int WarmUp, int Honest, int Hostile, IReadOnlyList<string> Problems, IReadOnlyList<string> LeftBehind,
    HostSnapshot MachineBefore, HostSnapshot MachineAfter, WorkerMemory MemoryBefore, WorkerMemory MemoryAfter, TimeSpan Elapsed)
{
    /// <summary>The factor by which memory may grow.</summary>
    private const double Flat = 1.10;

    public bool IsMemoryFlat => MemoryAfter.ResidentBytes <= MemoryBefore.ResidentBytes * Flat;

    public bool IsClean => Problems.Count == 0 && LeftBehind.Count == 0 && IsMemoryFlat;
}

/// <summary>The memory of this process after a full garbage collection.</summary>
/// <param name="ResidentBytes">Of the whole process (proc(5), VmRSS).</param>
/// <param name="HeapBytes">Of the managed heap.</param>
internal sealed record WorkerMemory(long ResidentBytes, long HeapBytes)
{
    private const int KilobytesToBytes = 1024;

    public static WorkerMemory Read()
    {
        // Twice: finalizers of the first round release what the second takes.
        for (var round = 0; round < 2; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return new(Resident(), GC.GetTotalMemory(forceFullCollection: true));
    }

    private static long Resident()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        var kilobytes = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        return long.Parse(kilobytes, CultureInfo.InvariantCulture) * KilobytesToBytes;
    }
}
