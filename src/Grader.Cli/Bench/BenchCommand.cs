using System.Runtime.InteropServices;
using Grader.Verification.Solutions;

namespace Grader.Cli.Bench;

/// <summary><c>grader bench [SLUG…]</c></summary>
internal sealed class BenchCommand : GradingCommand
{
    private const int DefaultCount = 20;

    private readonly Argument<string[]> slugs = new("SLUG")
    {
        Description = "The challenges whose solutions are graded; all of them by default.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int> count = new("--count")
    {
        Description = "The number of gradings in each measurement.",
        HelpName = "N",
        DefaultValueFactory = _ => DefaultCount,
    };

    public BenchCommand()
        : base("bench", "Measures what a grading costs on this machine: latency, throughput and CPU time, beside a process start.")
    {
        count.Validators.Add(result => MinimumValue.Check(1, result));
        Arguments.Add(slugs);
        AddOptions(count);
    }

    private static string Machine => $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}";

    protected override async Task<int> RunAsync(GradingRun run, CancellationToken cancellationToken)
    {
        if (run.ReadSlugs(slugs) is not { } chosen) return ExitCode.UsageError;
        Solution[] solutions =
            [.. chosen.Where(run.Packs.Folders.ContainsKey).SelectMany(slug => Solution.Of(slug, run.Packs.Folders[slug]))];
        if (solutions.Length == 0) return UsageError.Report("These challenges have no solutions to grade.");

        await using var pipeline = new GradingPipeline(run.Packs, new GradingOptions(), run.Sandbox, TimeProvider.System);
        var layers = await pipeline.ExamineSandboxAsync();
        BenchFigures figures;
        using (var progress = ProgressLine.OnStderr())
            figures = await new Benchmark(pipeline, solutions, progress).RunAsync(run.Parsed.GetValue(count), cancellationToken);
        if (run.Json) WriteDocument(figures, $"{layers}", solutions.Length);
        else WriteText(Console.Out, figures, $"{layers}", solutions.Length);
        return ExitCode.Passed;
    }

    private static void WriteDocument(BenchFigures figures, string sandbox, int solutions) => StdoutDocument.Write(new
    {
        schema = "grader.bench/1",
        machine = Machine,
        sandbox,
        figures.Count,
        solutions,
        startMs = Math.Round(figures.StartMs, 1),
        medianMs = Math.Round(figures.MedianMs, 1),
        p95Ms = Math.Round(figures.P95Ms, 1),
        perSecond = Math.Round(figures.PerSecond, 2),
        cpuMs = Math.Round(figures.CpuMs, 1),
    });

    private static void WriteText(TextWriter output, BenchFigures figures, string sandbox, int solutions) => output.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {Machine}; {sandbox}
            {figures.Count} gradings in each measurement, from a mix of {solutions} solutions; ratios to a process start
            start       {figures.StartMs,8:0.0} ms         median of a .NET process that prints its version and ends
            latency     {figures.MedianMs,8:0.0} ms {figures.MedianMs / figures.StartMs,5:0.0}x  median of gradings one at a time, warm
                        {figures.P95Ms,8:0.0} ms {figures.P95Ms / figures.StartMs,5:0.0}x  95th percentile
            throughput  {figures.PerSecond,8:0.0} /s         on all cores
            CPU         {figures.CpuMs,8:0.0} ms {figures.CpuMs / figures.StartMs,5:0.0}x  per grading on all cores, other programs included
            """));
}
