using System.CommandLine;
using System.Globalization;
using Grader.Cli;
using Grader.Cli.Reports;
using Grader.Cli.Usage;
using Grader.Contracts.Results;
using Grader.Storage;
using Grader.Storage.Postgres;
using Grader.Storage.Sqlite;

namespace Grader.Rigs;

/// <summary><c>store N</c>: what the database bears, with the statements of a submission and without a grading.</summary>
internal sealed class StoreCommand : Command
{
    private readonly Argument<int> count = new("N") { Description = "The number of submissions." };
    private readonly Option<string?> database = new("--database")
    {
        Description = "postgres://user:password@host/name; without it a new SQLite file.",
    };

    private readonly Option<FileInfo> result = new("--result")
    {
        Description = "The result that each gets, as './grader grade … --format json' prints it.", Required = true,
    };

    private readonly Option<int> backlog = new("--backlog")
    {
        Description = "Submissions that wait when workers begin; more follow when those are done.", DefaultValueFactory = _ => 500,
    };

    private readonly Option<int> queued = new("--queued")
    {
        Description = "Measures a second time while this many other submissions wait.", DefaultValueFactory = _ => 0,
    };

    private readonly Option<int> workers = new("--workers") { Description = "Workers at once.", DefaultValueFactory = _ => 8 };
    private readonly Option<int?> server = new("--pid") { Description = "The server's process, to count its CPU." };
    private readonly FormatOption format = new();

    public StoreCommand()
        : base("store", "Inserts, claims and completes submissions in the database as fast as it can, without grading them.")
    {
        count.Validators.Add(option => MinimumValue.Check(1, option));
        workers.Validators.Add(option => MinimumValue.Check(1, option));
        backlog.Validators.Add(option => MinimumValue.Check(1, option));
        queued.Validators.Add(option => MinimumValue.Check(0, option));
        Arguments.Add(count);
        foreach (var option in new Option[] { database, result, backlog, queued, workers, server, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var document = ResultJson.Parse(await File.ReadAllTextAsync(parsed.GetValue(result)!.FullName, cancellationToken));
        var phases = parsed.GetValue(database) is { } address
            ? await OnPostgresAsync(address, document, parsed, cancellationToken)
            : await OnSqliteAsync(document, parsed, cancellationToken);
        if (format.IsJson(parsed)) StdoutDocument.Write(new { schema = "grader.rigs.store/1", phases });
        else Phase.WriteText(Console.Out, phases);
        return ExitCode.Passed;
    }

    private async Task<IReadOnlyList<Phase>> OnPostgresAsync(
        string address, GradingResult document, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var store = new PostgresDatabase(PostgresAddress.Parse(address));
        await store.StartAsync(cancellationToken);
        return await RunAsync(store, document, parsed, cancellationToken);
    }

    private async Task<IReadOnlyList<Phase>> OnSqliteAsync(
        GradingResult document, ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("grader-rig-");
        try
        {
            await using var store = await SqliteDatabase.OpenAsync(
                new() { Path = Path.Combine(folder.FullName, "grader.db") }, [], TimeProvider.System, cancellationToken);
            return await RunAsync(store, document, parsed, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Task<IReadOnlyList<Phase>> RunAsync(
        IDatabase store, GradingResult document, ParseResult parsed, CancellationToken cancellationToken) =>
        new StoreRun(store, document, parsed.GetValue(server)).RunAsync(
            parsed.GetValue(count), parsed.GetValue(backlog), parsed.GetValue(workers), parsed.GetValue(queued), cancellationToken);
}
