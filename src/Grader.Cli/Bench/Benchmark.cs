using System.Diagnostics;
using System.Runtime.InteropServices;
using Grader.Verification.Solutions;

namespace Grader.Cli.Bench;

/// <summary>Measures a process start, gradings one at a time and gradings on all cores, in one run on one machine.</summary>
internal sealed class Benchmark(GradingPipeline pipeline, Solution[] solutions, ProgressLine progress)
{
    private const int Starts = 10;

    /// <param name="count">The number of gradings in each measurement.</param>
    public async Task<BenchFigures> RunAsync(int count, CancellationToken cancellationToken)
    {
        // A fixed seed, so that two runs grade the same mix.
        Solution[] mix = [.. solutions];
        new Random(1).Shuffle(mix);
        foreach (var slug in mix.Take(count).Select(solution => solution.Slug).Distinct())
            await new ChallengeExaminer(pipeline).PrepareAsync(slug, cancellationToken);

        var starts = new List<double>();
        for (var number = 0; number < Starts; number++) starts.Add(await TimeAsync(() => StartDotnetAsync(cancellationToken)));

        var latencies = new List<double>();
        for (var number = 0; number < count; number++)
        {
            // Each grading uses up a warm test host: wait until the pool has its next one.
            await pipeline.WhenReadyAsync();
            latencies.Add(await TimeAsync(() => GradeAsync(mix[number % mix.Length], cancellationToken)));
            progress.Show(number + 1, $"{number + 1} of {count} graded one at a time");
        }

        progress.Show(count, $"{count} more are graded on all cores");
        var cpu = CpuOfMachine();
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        var elapsed = await TimeAsync(() => Parallel.ForEachAsync(
            Enumerable.Range(0, count), cores, async (number, token) => await GradeAsync(mix[number % mix.Length], token)));
        return new(
            count, Percentile(starts, 0.5), Percentile(latencies, 0.5), Percentile(latencies, 0.95), count / (elapsed / 1000),
            (CpuOfMachine() - cpu) / count);
    }

    private async Task GradeAsync(Solution solution, CancellationToken cancellationToken)
    {
        var request = new GradingRequest("sub_bench", solution.Slug, [solution.File], Attempt: 1, TimeSpan.Zero);
        var result = await pipeline.GradeAsync(request, cancellationToken);
        if (result.Verdict is Verdict.InfrastructureError or Verdict.ChallengeError)
            throw new InvalidOperationException($"{solution.Name} could not be graded: {result.Message}");
    }

    // "dotnet grader.dll --version": a runtime that starts, prints a line and ends.
    private static async Task StartDotnetAsync(CancellationToken cancellationToken)
    {
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        var info = new ProcessStartInfo(dotnet, [typeof(Benchmark).Assembly.Location, "--version"]) { RedirectStandardOutput = true };
#pragma warning disable RS0030 // Only the sandbox starts student code; this is the machine's own runtime.
        using var process = Process.Start(info)!;
#pragma warning restore RS0030
        await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
    }

    private static async Task<double> TimeAsync(Func<Task> run)
    {
        var started = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>CPU milliseconds of all processes: user, nice and system of /proc/stat (proc(5)), in ticks of 10 ms.</summary>
    private static double CpuOfMachine()
    {
        const int MillisecondsPerTick = 10;
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..4];
        return MillisecondsPerTick * ticks.Sum(field => double.Parse(field, CultureInfo.InvariantCulture));
    }

    private static double Percentile(List<double> values, double share)
    {
        values.Sort();
        return values[(int)Math.Ceiling(share * values.Count) - 1];
    }
}

/// <summary>What one run of <see cref="Benchmark"/> measured.</summary>
/// <param name="StartMs">The median start of a .NET process that prints its version and ends.</param>
/// <param name="CpuMs">CPU time of the whole machine per grading on all cores, other programs included.</param>
internal sealed record BenchFigures(int Count, double StartMs, double MedianMs, double P95Ms, double PerSecond, double CpuMs);
