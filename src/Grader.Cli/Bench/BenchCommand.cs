using System.Runtime.InteropServices;
using Grader.Sandbox;
using Grader.Verification.Solutions;

namespace Grader.Cli.Bench;

/// <summary><c>grader bench [SLUG…]</c></summary>
internal sealed class BenchCommand : GradingCommand
{
    private const int DefaultCount = 20;
    private const string Pipeline = "pipeline";
    private const string Service = "service";
    private const string DotnetTest = "dotnet-test";

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

    private readonly Option<string[]> parts = new("--with")
    {
        Description = "What is measured beside the pipeline: the service as a process of its own, dotnet test on the same files; "
            + $"all of it by default, {Pipeline} for nothing.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [Service, DotnetTest],
    };

    private readonly Option<string?> svg = new("--svg")
    {
        Description = "Also draws the figures into this file, as an SVG picture.",
        HelpName = "FILE",
    };

    public BenchCommand()
        : base("bench", "Measures what a grading costs on this machine: latency, throughput, CPU time and memory, beside a process start.")
    {
        count.Validators.Add(result => MinimumValue.Check(1, result));
        parts.AcceptOnlyFromAmong(Pipeline, Service, DotnetTest);
        Arguments.Add(slugs);
        AddOptions(count, parts, svg);
    }

    private static string Machine => $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}";

    protected override async Task<int> RunAsync(GradingRun run, CancellationToken cancellationToken)
    {
        if (run.ReadSlugs(slugs) is not { } chosen) return ExitCode.UsageError;
        Solution[] mix =
            [.. chosen.Where(run.Packs.Folders.ContainsKey).SelectMany(slug => Solution.Of(slug, run.Packs.Folders[slug]))];
        if (mix.Length == 0) return UsageError.Report("These challenges have no solutions to grade.");

        var simplest = mix.First(solution => solution.Kind == SolutionKind.Reference);
        // A fixed seed, so that two runs grade the same mix.
        new Random(1).Shuffle(mix);
        var (figures, sandbox) = await MeasureAsync(run, mix, simplest, cancellationToken);
        if (run.Json) StdoutDocument.Write(new { schema = "grader.bench/2", machine = Machine, sandbox, solutions = mix.Length, figures });
        else BenchReport.Write(ReportConsole.Stdout(), $"{Machine}; {sandbox}", mix.Length, figures);
        if (run.Parsed.GetValue(svg) is { } file) await File.WriteAllTextAsync(file, BenchChart.Draw(figures, Machine), cancellationToken);
        return ExitCode.Passed;
    }

    private async Task<(BenchFigures Figures, string Sandbox)> MeasureAsync(
        GradingRun run, Solution[] mix, Solution simplest, CancellationToken cancellationToken)
    {
        var wanted = run.Parsed.GetRequiredValue(parts);
        var gradings = run.Parsed.GetValue(count);
        using var progress = ProgressLine.OnStderr();
        var bench = new PipelineBench(run.Packs, run.Sandbox, mix, progress);
        var (pipeline, layers) = await bench.RunAsync(gradings, cancellationToken);
        var service = wanted.Contains(Service)
            ? await new ServiceBench([.. SettingsOf(run)], mix, progress).RunAsync(gradings, cancellationToken)
            : null;
        var test = wanted.Contains(DotnetTest) ? await CompareAsync() : null;
        return (new(gradings, pipeline, service, test), $"{layers}");

        async Task<DotnetTestFigures?> CompareAsync()
        {
            progress.Show(0, $"dotnet test runs on {simplest.Name}", isMilestone: true);
            var other = new DotnetTestBench(run.Packs.Folders[simplest.Slug], simplest);
            return await other.RunAsync(Console.Error.WriteLine, cancellationToken) is { } theirs
                ? new($"{simplest.Slug}/{simplest.File.Name}", theirs, await bench.CostOfAsync(simplest, gradings, cancellationToken))
                : null;
        }
    }

    /// <summary>For a service with the packs and the sandbox of this run.</summary>
    private static IEnumerable<string> SettingsOf(GradingRun run) =>
    [
        .. run.Packs.Folders.Values.Select(pack => pack.Root).Distinct().SelectMany(root => new[] { "--pack", root }),
        .. run.Sandbox.UnsafeNoSandbox ? new[] { "--unsafe-no-sandbox" } : [],
    ];
}
