using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Contracts.Formats;
using Grader.Grading;
using Grader.Testing;
using Grader.Testing.Properties;
using Spectre.Console;

namespace Grader.Rigs;

/// <summary><c>flakes N</c>: grades programs of the property table on a busy machine and counts the verdicts that change.</summary>
internal sealed class FlakesCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of gradings." };
    private readonly Option<string[]> properties = new("--property")
    {
        Description = "Draws from the programs of this property only. Repeatable.",
        HelpName = "ID",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<int> load = new("--load")
    {
        Description = "The number of processes that keep the cores busy meanwhile; one per core by default.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly SeedOption seed = new();
    private readonly FormatOption format = new();

    public FlakesCommand()
        : base("flakes", "Counts verdicts that change while the machine is busy.")
    {
        count.Validators.Add(result => MinimumValue.Check(1, result));
        load.Validators.Add(result => MinimumValue.Check(0, result));
        properties.AcceptOnlyFromAmong([.. PropertyTable.Properties]);
        Arguments.Add(count);
        foreach (var option in new Option[] { properties, load, seed, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (SandboxSettings.Read(unsafeNoSandbox: false) is not { } sandbox) return ExitCode.UsageError;
        using var folder = new TemporaryFolder();
        // The table shows what probes find, also in programs that the policy would reject.
        await using var pipeline = new GradingPipeline(
            PropertyPack.Write(folder.Path), new GradingOptions(), sandbox, TimeProvider.System) { EnforcesPolicy = false };
        FlakeReport report;
        using (new BusyCores(parsed.GetValue(load)))
        using (var line = ProgressLine.OnStderr())
        {
            report = await new FlakeDetector(pipeline, parsed.GetValue(properties) ?? []).RunAsync(
                parsed.GetValue(count), parsed.GetValue(seed), new FlakesProgress(line), cancellationToken);
        }

        foreach (var problem in new ChallengeExaminer(pipeline).Problems) Console.Error.WriteLine($"grader: {problem}");
        if (format.IsJson(parsed)) WriteDocument(report, parsed.GetValue(load));
        else WriteText(ReportConsole.Stdout(), report, parsed.GetValue(load));
        return report.ChangeCount > 0 ? ExitCode.NotPassed
            : report.Gradings < report.Wanted ? ExitCode.Interrupted
            : ExitCode.Passed;
    }

    private static void WriteDocument(FlakeReport report, int load) => StdoutDocument.Write(new
    {
        schema = "grader.rigs.flakes/1",
        report.Wanted,
        report.Gradings,
        changes = report.ChangeCount,
        report.Inconclusive,
        report.Seed,
        load,
        report.Properties,
        changed = report.Changes.Select(change =>
            new { program = change.Program.ToString(), change.Expected, change.Actual, change.Detail }),
    });

    private static void WriteText(IAnsiConsole console, FlakeReport report, int load)
    {
        var table = ReportConsole.Table("property", "gradings", "changes", "inconclusive");
        foreach (var property in report.Properties)
            table.AddRow(property.Property, Number(property.Gradings), Number(property.Changes), Number(property.Inconclusive));
        console.Write(table);
        foreach (var change in report.Changes)
        {
            console.MarkupLineInterpolated(
                $"[red]CHANGE[/] {change.Program}: expected {VerdictWords.Of(change.Expected)}, got {VerdictWords.Of(change.Actual)}");
            if (change.Detail is { } detail) console.WriteLine($"    {Untrusted.Lines(detail).ReplaceLineEndings("\n    ")}");
        }

        console.WriteLine(
            $"{Number(report.Gradings)} gradings, {Number(report.ChangeCount)} changes, {Number(report.Inconclusive)} inconclusive"
            + $" (seed {report.Seed}, {load} busy processes)");
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class FlakesProgress(ProgressLine line) : IProgress<FlakeReport>
    {
        private int announced;

        // Whoever runs it for hours wants to know the programs at once.
        public void Report(FlakeReport value) => line.Show(
            value.Gradings,
            $"{value.Gradings} of {value.Wanted} graded, {value.ChangeCount} changes, {value.Inconclusive} inconclusive"
            + string.Concat(value.Changes.Select(change => $", {change.Program} got {VerdictWords.Of(change.Actual)}")),
            isMilestone: Interlocked.Exchange(ref announced, value.ChangeCount) != value.ChangeCount);
    }

    /// <summary>Processes that only use up CPU time.</summary>
    private sealed class BusyCores(int count) : IDisposable
    {
        // Ends by itself when this program dies.
        private const string Loop = "while kill -0 \"$0\" 2>/dev/null; do :; done";

        private readonly Process[] processes = [.. Enumerable.Range(0, count).Select(_ => Start())];

        public void Dispose()
        {
            foreach (var process in processes)
            {
                process.Kill();
                process.Dispose();
            }
        }

        private static Process Start()
        {
            string[] arguments = ["-c", Loop, Environment.ProcessId.ToString(CultureInfo.InvariantCulture)];
#pragma warning disable RS0030 // Only the sandbox starts programs of others; this is the machine's own shell.
            return Process.Start("/bin/sh", arguments);
#pragma warning restore RS0030
        }
    }
}

/// <summary><c>--seed S</c></summary>
internal sealed class SeedOption : Option<int>
{
    public SeedOption()
        : base("--seed")
    {
        Description = "Fixes the order of the gradings; the same seed gives the same order.";
        HelpName = "S";
        DefaultValueFactory = _ => Environment.TickCount;
    }
}
