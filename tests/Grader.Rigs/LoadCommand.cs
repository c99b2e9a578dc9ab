using System.CommandLine;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;

namespace Grader.Rigs;

/// <summary><c>load</c>: how many requests the API answers in a second, how fast at half of that, and what it refuses beyond it.</summary>
internal sealed class LoadCommand : Command
{
    private readonly Option<int> seconds = new("--seconds")
    {
        Description = "How long each stage lasts.",
        DefaultValueFactory = _ => 10,
    };

    private readonly FormatOption format = new();

    public LoadCommand()
        : base("load", "Measures POST and GET at half of what goes through, and what is refused at twice as much.")
    {
        seconds.Validators.Add(result => MinimumValue.Check(1, result));
        Options.Add(seconds);
        Options.Add(format);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        LoadReport report;
        using (var progress = ProgressLine.OnStderr())
            report = await new LoadRun(TimeSpan.FromSeconds(parsed.GetValue(seconds)), progress).RunAsync(cancellationToken);

        if (format.IsJson(parsed)) WriteDocument(report);
        else WriteText(Console.Out, report);
        return report.IsFast && report.RefusesCleanly ? ExitCode.Passed : ExitCode.NotPassed;
    }

    private static void WriteDocument(LoadReport report) => StdoutDocument.Write(new
    {
        schema = "grader.rigs.load/1",
        perSecond = Math.Round(report.PerSecond),
        postMs = Milliseconds(report.Half.Post),
        getMs = Milliseconds(report.Half.Get),
        twice = report.Twice.Statuses,
        report.Twice.WithoutRetryAfter,
        report.Twice.Resets,
        report.IsFast,
        report.RefusesCleanly,
    });

    private static void WriteText(TextWriter output, LoadReport report)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {report.PerSecond:0} requests a second go through, POST and GET by turns
            at half of it            p50, p95, p99
              POST                   {string.Join(", ", Milliseconds(report.Half.Post))} ms
              GET                    {string.Join(", ", Milliseconds(report.Half.Get))} ms
              answers                {Answers(report.Half)}
            at twice as many         {Answers(report.Twice)}
              without Retry-After    {report.Twice.WithoutRetryAfter}
              resets                 {report.Twice.Resets}
            """));
    }

    private static double[] Milliseconds(Latencies latencies) =>
        [.. new[] { 0.5, 0.95, 0.99 }.Select(part => Math.Round(latencies.At(part), 1))];

    private static string Answers(LoadStage stage) => string.Join(", ", stage.Statuses.Select(each => $"{each.Value} × {each.Key}"));
}
