using System.CommandLine;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Grading;
using Grader.Testing.Submissions;

namespace Grader.Rigs;

/// <summary><c>soak N</c>: grades honest and hostile submissions on one worker and looks for what is left behind.</summary>
internal sealed class SoakCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of submissions, half of them hostile." };
    private readonly Option<bool> withoutPolicy = new("--without-policy")
    {
        Description = "Runs hostile submissions that the policy would reject, so that the sandbox alone must hold.",
    };

    private readonly SeedOption seed = new();
    private readonly FormatOption format = new();

    public SoakCommand()
        : base("soak", "Grades many submissions on one worker, half of them hostile, and looks for what is left behind.")
    {
        count.Validators.Add(result => MinimumValue.Check(1, result));
        Arguments.Add(count);
        foreach (var option in new Option[] { withoutPolicy, seed, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (SandboxSettings.Read(unsafeNoSandbox: false) is not { } sandbox) return ExitCode.UsageError;
        var mode = parsed.GetValue(withoutPolicy) ? GradingMode.WithoutPolicy : GradingMode.Policy;
        using var secrets = PlantedSecrets.Plant();
        var packs = Suite.Published;
        await using var pipeline = new GradingPipeline(packs, new GradingOptions(), sandbox, TimeProvider.System)
        {
            EnforcesPolicy = mode is GradingMode.Policy,
        };
        SoakReport report;
        using (var progress = ProgressLine.OnStderr())
        {
            report = await new SoakRun(packs, pipeline, mode)
                .RunAsync(parsed.GetValue(count), parsed.GetValue(seed), progress, cancellationToken);
        }

        if (format.IsJson(parsed)) WriteDocument(report);
        else WriteText(Console.Out, report);
        return report.IsClean ? ExitCode.Passed : ExitCode.NotPassed;
    }

    private static void WriteDocument(SoakReport report)
    {
        var (before, after) = (report.MachineBefore, report.MachineAfter);
        StdoutDocument.Write(new
        {
            schema = "grader.rigs.soak/1",
            report.Seed,
            policy = report.Mode is GradingMode.Policy,
            report.WarmUp,
            report.Honest,
            report.Hostile,
            report.Problems,
            report.LeftBehind,
            before = new { before.Processes, before.Descriptors, before.Cgroups, memory = report.MemoryBefore },
            after = new { after.Processes, after.Descriptors, after.Cgroups, memory = report.MemoryAfter },
            report.IsMemoryFlat,
            clean = report.IsClean,
            seconds = Math.Round(report.Elapsed.TotalSeconds),
        });
    }

    private static void WriteText(TextWriter output, SoakReport report)
    {
        var (before, after) = (report.MachineBefore, report.MachineAfter);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {report.Honest} honest and {report.Hostile} hostile submissions, four at a time, seed {report.Seed}
            policy               {(report.Mode is GradingMode.Policy ? "on" : "off")}
            took                 {report.Elapsed.TotalSeconds:0} s
            wrong endings        {report.Problems.Count}
            processes            {before.Processes} after a warm-up of {report.WarmUp}, {after.Processes} at the end
            open descriptors     {before.Descriptors}, {after.Descriptors}
            cgroups              {before.Cgroups}, {after.Cgroups}
            files                {before.Files.Count}, {after.Files.Count}
            memory               {Megabytes(report.MemoryBefore.ResidentBytes)}, {Megabytes(report.MemoryAfter.ResidentBytes)}
            managed memory       {Megabytes(report.MemoryBefore.HeapBytes)}, {Megabytes(report.MemoryAfter.HeapBytes)}
            """));
        foreach (var problem in report.Problems) output.WriteLine($"wrong: {problem}");
        foreach (var left in report.LeftBehind) output.WriteLine($"left behind: {left}");
        if (!report.IsMemoryFlat) output.WriteLine("memory grew by more than a tenth");
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.0 MB", CultureInfo.InvariantCulture);
}
