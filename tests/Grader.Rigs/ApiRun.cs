using Grader.Cli.Reports;
using Grader.Testing;
using Grader.Testing.Databases;
using Grader.Testing.Fuzzing.Api;

namespace Grader.Rigs;

/// <summary>The service without limits on how much, and the requests of <see cref="ApiFuzz"/>.</summary>
internal sealed class ApiRun(bool onPostgres, ProgressLine progress)
{
    // Long enough for a request to come in between.
    private static readonly TimeSpan Grading = TimeSpan.FromMilliseconds(300);

    public async Task<ApiFuzzReport> RunAsync(int count, int seed, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        await using var server = onPostgres ? await PostgresServer.StartAsync() : null;
        var database = server is null
            ? $"--Database:Path={folder.File("grader.db")}"
            : $"--Database:ConnectionString={await server.CreateDatabaseAsync()}";
        await using var service = await RigService.StartAsync(
            Grading, [.. RigService.WithoutLimits, database, "--Attempts:Slots=32", "--Wait:Longest=00:00:01"], cancellationToken);
        using var fuzz = new ApiFuzz(service.Address, service.Key, ApiDocument.Committed);
        return await fuzz.RunAsync(count, seed, sent => progress.Show(sent, $"{sent} of {count} requests"), cancellationToken);
    }
}
