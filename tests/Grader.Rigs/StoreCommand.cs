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

    private readonly Option<int> workers = new("--workers") { Description = "Workers at once.", DefaultValueFactory = _ => 8 };
    private readonly Option<int?> server = new("--pid") { Description = "The server's process, to count its CPU." };
    private readonly FormatOption format = new();

    public StoreCommand()
        : base("store", "Inserts, claims and completes submissions on PostgreSQL as fast as it can, without grading them.")
    {
        count.Validators.Add(option => MinimumValue.Check(1, option));
        workers.Validators.Add(option => MinimumValue.Check(1, option));
        Arguments.Add(count);
        foreach (var option in new Option[] { database, result, workers, server, format }) Options.Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var document = ResultJson.Parse(await File.ReadAllTextAsync(parsed.GetValue(result)!.FullName, cancellationToken));
        var run = new StoreRun(parsed.GetValue(database)!, document, parsed.GetValue(server));
        var phases = await run.RunAsync(parsed.GetValue(count), parsed.GetValue(workers), cancellationToken);
        if (format.IsJson(parsed)) StdoutDocument.Write(new { schema = "grader.rigs.store/1", phases });
        else foreach (var phase in phases) Console.Out.WriteLine(phase.ToText());
        return ExitCode.Passed;
    }
}

/// <summary>What one phase of a measurement cost.</summary>
/// <param name="ServerMs">CPU of the server for each; 0 if it was not counted.</param>
/// <param name="ClientMs">CPU of this process for each.</param>
internal sealed record Phase(string Name, double PerSecond, double ServerMs, double ClientMs)
{
    public string ToText() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-10} {PerSecond,8:0} per second   CPU for each: server {ServerMs:0.000} ms, client {ClientMs:0.000} ms");

    /// <summary>Times a phase of <paramref name="count"/> operations.</summary>
    public static async Task<Phase> MeasureAsync(string name, int count, int? server, Func<Task> run)
    {
        var (serverBefore, clientBefore) = (ProcessCpu.Of(server), Environment.CpuUsage.TotalTime);
        var started = TimeProvider.System.GetTimestamp();
        await run();
        var elapsed = TimeProvider.System.GetElapsedTime(started);
        return new(
            name, count / elapsed.TotalSeconds,
            (ProcessCpu.Of(server) - serverBefore).TotalMilliseconds / count,
            (Environment.CpuUsage.TotalTime - clientBefore).TotalMilliseconds / count);
    }
}
