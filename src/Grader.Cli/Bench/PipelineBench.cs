using Grader.Sandbox;
using Grader.Verification.Solutions;

namespace Grader.Cli.Bench;

/// <summary>Measures process starts, compilations and gradings, one at a time and on all cores.</summary>
internal sealed class PipelineBench(PackSnapshot packs, SandboxOptions sandbox, Solution[] mix, ProgressLine progress)
{
    private const int Starts = 20;
    private const int Policies = 50;

    /// <summary>Compilations by which Roslyn's code is compiled itself.</summary>
    private const int WarmUps = 10;

    /// <returns>The figures, and which layers the sandbox has.</returns>
    public async Task<(PipelineFigures Figures, SandboxLayers Sandbox)> RunAsync(int count, CancellationToken cancellationToken)
    {
        var solutions = Enumerable.Range(0, count).Select(number => mix[number % mix.Length]).ToArray();
        await using var pipeline = new GradingPipeline(packs, new GradingOptions(), sandbox, TimeProvider.System);
        var layers = await pipeline.ExamineSandboxAsync();
        var examiner = new ChallengeExaminer(pipeline);
        progress.Show(0, "challenges are compiled", isMilestone: true);
        foreach (var slug in solutions.Select(solution => solution.Slug).Distinct())
            await examiner.PrepareAsync(slug, cancellationToken);
        var cold = await TimeColdAsync(solutions[0], cancellationToken);

        var hello = await Stopwatches.CostAsync(
            Starts, async _ => await Stopwatches.RunAsync(Stopwatches.Grader("--version"), cancellationToken));
        foreach (var solution in solutions.Take(WarmUps)) await examiner.CompileAsync(RequestOf(solution), cancellationToken);
        var compile = await Stopwatches.CostAsync(
            count, number => examiner.CompileAsync(RequestOf(solutions[number]), cancellationToken));
        var policy = await examiner.TimePolicyAsync(RequestOf(solutions[0]), Policies, cancellationToken);

        var (warm, compileMs, runMs) = await GradeOneByOneAsync(pipeline, solutions, cancellationToken);
        progress.Show(count, $"{count} more are graded on all cores", isMilestone: true);
        var cpu = Stopwatches.CpuOfMachine();
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        var elapsed = await Stopwatches.TimeAsync(() => Parallel.ForEachAsync(
            solutions, cores, async (solution, token) => await GradeAsync(pipeline, solution, token)));
        return (
            new(hello, compile, cold, warm, policy?.TotalMilliseconds ?? 0, compileMs, runMs, count / (elapsed / 1000),
                (Stopwatches.CpuOfMachine() - cpu) / count),
            layers);
    }

    /// <summary>Our gradings of one file, for a comparison with another way to test it.</summary>
    public async Task<Cost> CostOfAsync(Solution solution, int times, CancellationToken cancellationToken)
    {
        await using var pipeline = new GradingPipeline(packs, new GradingOptions(), sandbox, TimeProvider.System);
        await new ChallengeExaminer(pipeline).PrepareAsync(solution.Slug, cancellationToken);
        await GradeAsync(pipeline, solution, cancellationToken);
        // With the start of the next host, which the next grading uses.
        return await Stopwatches.CostAsync(times, async _ =>
        {
            await GradeAsync(pipeline, solution, cancellationToken);
            await pipeline.WhenReadyAsync();
        });
    }

    private async Task<double> TimeColdAsync(Solution solution, CancellationToken cancellationToken)
    {
        GradingPipeline? pipeline = null;
        try
        {
            return await Stopwatches.TimeAsync(async () =>
            {
                pipeline = new(packs, new GradingOptions(), sandbox, TimeProvider.System);
                await GradeAsync(pipeline, solution, cancellationToken);
            });
        }
        finally
        {
            if (pipeline is not null) await pipeline.DisposeAsync();
        }
    }

    private async Task<(Latency Warm, double CompileMs, double RunMs)> GradeOneByOneAsync(
        GradingPipeline pipeline, Solution[] solutions, CancellationToken cancellationToken)
    {
        var walls = new List<double>();
        var compilations = new List<double>();
        foreach (var solution in solutions)
        {
            // Each grading uses up a warm test host: wait until the pool has its next one.
            await pipeline.WhenReadyAsync();
            walls.Add(await Stopwatches.TimeAsync(async () =>
                compilations.Add((await GradeAsync(pipeline, solution, cancellationToken)).Measurements.CompileMs)));
            progress.Show(walls.Count, $"{walls.Count} of {solutions.Length} graded one at a time");
        }

        var runs = walls.Zip(compilations, (wall, compilation) => wall - compilation);
        return (Latency.Of(walls), Latency.Of(compilations).Median, Latency.Of(runs).Median);
    }

    private static async Task<GradingResult> GradeAsync(
        GradingPipeline pipeline, Solution solution, CancellationToken cancellationToken)
    {
        var result = await pipeline.GradeAsync(RequestOf(solution), cancellationToken);
        if (result.Verdict is Verdict.InfrastructureError or Verdict.ChallengeError)
            throw new InvalidOperationException($"{solution.Name} could not be graded: {result.Message}");
        return result;
    }

    private static GradingRequest RequestOf(Solution solution) =>
        new("sub_bench", solution.Slug, [solution.File], Attempt: 1, TimeSpan.Zero);
}
