using System.Data.Common;
using Grader.Cli.Serve;
using Grader.Service.Database;
using Grader.Storage;
using Grader.Storage.Balance;
using Grader.Storage.Postgres;
using Grader.Storage.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Grader.Cli.Ledger;

/// <summary><c>grader ledger</c>: reads the balance from the database, whether the service runs or not.</summary>
internal sealed class LedgerCommand : Command
{
    private readonly Option<string?> database = new("--database")
    {
        Description = "The file of the embedded database, data/grader.db by default; or postgres://user:password@host/name.",
        HelpName = "PATH|URL",
    };
    private readonly FormatOption format = new();

    public LedgerCommand()
        : base("ledger", "Counts what was accepted, graded and delivered, and names what has not arrived.")
    {
        Options.Add(database);
        Options.Add(format);
        SetAction((parsed, cancellationToken) =>
            RunAsync(Read(parsed.GetValue(database)), format.IsJson(parsed), cancellationToken));
    }

    // The same sources in the same order as the service has.
    private static DatabaseOptions Read(string? database) => DatabaseOptions.Of(new ConfigurationBuilder()
        .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine([.. DatabaseSettings.Of(database)])
        .Build());

    /// <returns>0 when all has arrived, 1 when something has not yet, 3 when the database cannot be read.</returns>
    private static async Task<int> RunAsync(DatabaseOptions options, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var ledger = await ReadAsync(options, cancellationToken);
            if (json) StdoutDocument.Write(ledger);
            else Write(ledger, ReportConsole.Stdout());
            return ledger.Missing.Count == 0 ? ExitCode.Passed : ExitCode.NotPassed;
        }
        catch (FormatException malformed)
        {
            return UsageError.Report(malformed.Message);
        }
        catch (DbException unreadable)
        {
            UsageError.Report($"The database cannot be read (--database): {unreadable.Message}");
            return ExitCode.MachineAtFault;
        }
    }

    private static async Task<Storage.Balance.Ledger> ReadAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        if (!options.IsShared)
            return await new LedgerStore(new SqliteReader(options, TimeProvider.System)).ReadAsync(cancellationToken);
        await using var postgres = new PostgresDatabase(PostgresAddress.Parse(options.ConnectionString!));
        return await new LedgerStore(postgres).ReadAsync(cancellationToken);
    }

    private static void Write(Storage.Balance.Ledger ledger, IAnsiConsole console)
    {
        var submissions = ReportConsole.Table("submissions", "");
        Add(submissions, ("accepted", ledger.Accepted), ("graded", ledger.Graded), ("cancelled", ledger.Cancelled),
            ("queued", ledger.Queued), ("running", ledger.Running));
        var deliveries = ReportConsole.Table("webhooks", "");
        Add(deliveries, ("written", ledger.Deliveries), ("delivered", ledger.Delivered), ("pending", ledger.Pending),
            ("dead", ledger.Dead));
        console.Write(submissions);
        console.Write(deliveries);
        if (ledger.Missing.Count == 0) console.MarkupLine("Nothing is missing.");
        foreach (var gap in ledger.Missing) console.WriteLine($"{gap.SubmissionId} {gap.What}");
        if (ledger.Missing.Count == LedgerStore.MostNamed) console.WriteLine($"The first {LedgerStore.MostNamed} are named.");
    }

    private static void Add(Table table, params (string Name, long Count)[] rows)
    {
        foreach (var (name, count) in rows) table.AddRow(name, count.ToString(CultureInfo.InvariantCulture));
    }
}
