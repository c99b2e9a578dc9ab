using Grader.Storage;
using Grader.Storage.Sqlite;

namespace Grader.Service.Database;

/// <summary>Opens the database before anything else starts that could ask it.</summary>
internal sealed class DatabaseStartup(SqliteDatabase database, IEnumerable<ILeases> leases) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => database.StartAsync(leases, cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
