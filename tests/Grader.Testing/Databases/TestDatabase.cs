using Grader.Storage;
using Grader.Storage.Sqlite;

namespace Grader.Testing.Databases;

/// <summary>A database of one test's own, with the clock of the test.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Set by <see cref="StartAsync"/>.</summary>
    public IDatabase Database { get; protected set; } = null!;

    /// <summary>A file.</summary>
    public static TestDatabase OnSqlite() => new SqliteTestDatabase();

    /// <summary>A schema of a server.</summary>
    public static TestDatabase On(PostgresServer server) => new PostgresTestDatabase(server);

    /// <summary>Starts as a process does; again after <see cref="StopAsync"/>.</summary>
    public abstract Task StartAsync(TimeProvider time, params ILeases[] leases);

    public abstract ValueTask StopAsync();

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        Delete();
        GC.SuppressFinalize(this);
    }

    protected abstract void Delete();

    private sealed class SqliteTestDatabase : TestDatabase
    {
        private readonly TemporaryFolder folder = new();

        public override async Task StartAsync(TimeProvider time, params ILeases[] leases) => Database = await SqliteDatabase.OpenAsync(
            new SqliteOptions { Path = folder.File("grader.db") }, leases, time, CancellationToken.None).ConfigureAwait(false);

        public override ValueTask StopAsync() => Database is SqliteDatabase started ? started.DisposeAsync() : ValueTask.CompletedTask;

        protected override void Delete() => folder.Dispose();
    }
}
