using System.CommandLine;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Testing.Fuzzing.Api;

namespace Grader.Rigs;

/// <summary><c>api N</c>: sends the service requests that were made up from its OpenAPI document.</summary>
internal sealed class ApiCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of requests." };
    private readonly Option<bool> postgres = new("--postgres") { Description = "On a PostgreSQL server of its own, not on SQLite." };
    private readonly SeedOption seed = new();
    private readonly FormatOption format = new();

    public ApiCommand()
        : base("api", "Sends the service right and wrong requests, made up from its OpenAPI document, and judges the answers.")
    {
        count.Validators.Add(result => MinimumValue.Check(1, result));
        Arguments.Add(count);
        foreach (var option in new Option[] { postgres, seed, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        ApiFuzzReport report;
        using (var progress = ProgressLine.OnStderr())
        {
            var run = new ApiRun(parsed.GetValue(postgres), progress);
            report = await run.RunAsync(parsed.GetValue(count), parsed.GetValue(seed), cancellationToken);
        }

        if (format.IsJson(parsed)) WriteDocument(report);
        else WriteText(Console.Out, report);
        return report.Faults.Count == 0 ? ExitCode.Passed : ExitCode.NotPassed;
    }

    private static void WriteDocument(ApiFuzzReport report) => StdoutDocument.Write(new
    {
        schema = "grader.rigs.api/1",
        report.Seed,
        requests = report.Count,
        report.Statuses,
        report.NeverSucceeded,
        report.Faults,
    });

    private static void WriteText(TextWriter output, ApiFuzzReport report)
    {
        output.WriteLine($"{report.Count} requests, seed {report.Seed}");
        foreach (var (status, answers) in report.Statuses) output.WriteLine($"{status}  {answers,7}");
        foreach (var operation in report.NeverSucceeded) output.WriteLine($"never succeeded: {operation}");
        foreach (var fault in report.Faults) output.WriteLine($"\n{fault}");
        if (report.Faults.Count == 0) output.WriteLine("no fault");
    }
}
