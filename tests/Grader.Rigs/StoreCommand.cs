using System.CommandLine;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Contracts.Results;

namespace Grader.Rigs;

/// <summary><c>store N</c>: what PostgreSQL bears, with the statements of a submission and without a grading.</summary>
internal sealed class StoreCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of submissions." };
    private readonly Option<string> database = new("--database") { Description = "postgres://user:password@host/name", Required = true };
    private readonly Option<FileInfo> result = new("--result")
    {
        Description = "The result that each gets, as './grader grade … --format json' prints it.", Required = true,
    };

    private readonly Option<int> backlog = new("--backlog")
    {
        Description = "Submissions that wait when workers begin; more follow when those are done.", DefaultValueFactory = _ => 500,
    };

    private readonly Option<int> workers = new("--workers") { Description = "Workers at once.", DefaultValueFactory = _ => 8 };
    private readonly Option<int?> server = new("--pid") { Description = "The server's process, to count its CPU." };
    private readonly FormatOption format = new();

    public StoreCommand()
        : base("store", "Inserts, claims and completes submissions on PostgreSQL as fast as it can, without grading them.")
    {
        count.Validators.Add(option => MinimumValue.Check(1, option));
        workers.Validators.Add(option => MinimumValue.Check(1, option));
        backlog.Validators.Add(option => MinimumValue.Check(1, option));
        Arguments.Add(count);
        foreach (var option in new Option[] { database, result, backlog, workers, server, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var document = ResultJson.Parse(await File.ReadAllTextAsync(parsed.GetValue(result)!.FullName, cancellationToken));
        var run = new StoreRun(parsed.GetValue(database)!, document, parsed.GetValue(server));
        var phases = await run.RunAsync(
            parsed.GetValue(count), parsed.GetValue(backlog), parsed.GetValue(workers), cancellationToken);
        if (format.IsJson(parsed)) StdoutDocument.Write(new { schema = "grader.rigs.store/1", phases });
        else Phase.WriteText(Console.Out, phases);
        return ExitCode.Passed;
    }
}
