using System.Data.Common;
using Grader.Storage.Migrations;
using Microsoft.Data.Sqlite;

namespace Grader.Storage.Sqlite;

/// <summary>
/// One file for one process. Readers run concurrently with the writer (WAL). Writers queue here, in order and without blocking a
/// thread, instead of in SQLite's busy loop. A commit is on disk when it returns, unless the writer asked for less.
/// </summary>
public sealed class SqliteDatabase : IDatabase, IAsyncDisposable
{
    // Result codes of SQLite (https://www.sqlite.org/rescode.html).
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14;

    private readonly SemaphoreSlim writer = new(1, 1);
    private readonly SqliteOptions options;
    private readonly TimeProvider time;
    private readonly string path;
    private readonly string connectionString;
    private ProcessLock? processLock;
    private bool isCreated;

    /// <param name="time">The database's clock.</param>
    public SqliteDatabase(SqliteOptions options, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        path = RealPath(options.Path);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
        }.ConnectionString;
    }

    /// <summary>Creates and starts a database.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public static async Task<SqliteDatabase> OpenAsync(
        SqliteOptions options, IEnumerable<ILeases> leases, TimeProvider time, CancellationToken cancellationToken)
    {
        var database = new SqliteDatabase(options, time);
        try
        {
            await database.StartAsync(leases, cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Locks the file for this process, migrates it, and ends the leases of the previous process.</summary>
    /// <param name="leases">The tables with leases.</param>
    /// <exception cref="DatabaseInUseException">Another process uses the file.</exception>
    /// <exception cref="DbException">The file is not a database or cannot be written.</exception>
    public async Task StartAsync(IEnumerable<ILeases> leases, CancellationToken cancellationToken)
    {
        PrivateFolder.Create(Path.GetDirectoryName(path)!);
        processLock = await ProcessLock.AcquireAsync(path, options.LockWait, time, cancellationToken)
            .ConfigureAwait(false);

        await using (var connection = await OpenAsync(cancellationToken).ConfigureAwait(false))
            await ExecuteAsync(connection, "PRAGMA journal_mode=WAL", cancellationToken).ConfigureAwait(false);
        isCreated = true;

        await Migrator.ApplyAsync(this, Migration.Embedded("Sqlite"), cancellationToken).ConfigureAwait(false);

        await using var write = await BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        foreach (var table in leases) await table.ReleaseAllAsync(write, cancellationToken).ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <exception cref="InvalidOperationException">The database has not been started.</exception>
    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => OpenAsync(Durability.Disk, cancellationToken);

    public ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken) =>
        BeginWriteAsync(Durability.Disk, cancellationToken);

    public async ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken).ConfigureAwait(false);
        DbConnection? connection = null;
        try
        {
            connection = await OpenAsync(durability, cancellationToken).ConfigureAwait(false);
            // BEGIN IMMEDIATE: a transaction that starts as a reader cannot wait for the write lock later.
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            return new(connection, transaction, Dialect.Sqlite, () => writer.Release());
        }
        catch
        {
            if (connection is not null) await connection.DisposeAsync().ConfigureAwait(false);
            writer.Release();
            throw;
        }
    }

    public bool IsUnavailable(DbException exception) => exception is SqliteException
    {
        SqliteErrorCode: Busy or Locked or ReadOnly or IoError or Corrupt or Full or CannotOpen,
    };

    public ValueTask DisposeAsync()
    {
        using (var connection = new SqliteConnection(connectionString)) SqliteConnection.ClearPool(connection);
        processLock?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A link to the file is the same database, with the same lock.</summary>
    private static string RealPath(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        return file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : file.FullName;
    }

    private async ValueTask<DbConnection> OpenAsync(Durability durability, CancellationToken cancellationToken)
    {
        if (processLock is null) throw new InvalidOperationException("The database has not been started.");
        // What is written to a file without a name is lost with the process.
        if (isCreated && !File.Exists(path))
            throw new SqliteException($"The database file '{path}' was deleted or moved. Restore it, and restart the service.", CannotOpen);

        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            connection.CreateFunction("now_ms", () => time.GetUtcNow().ToUnixTimeMilliseconds());
            await ExecuteAsync(connection, Pragmas(durability), cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // In WAL mode, FULL syncs at every commit and NORMAL only at checkpoints.
    private string Pragmas(Durability durability) =>
        $"PRAGMA busy_timeout={(int)options.BusyTimeout.TotalMilliseconds}; " +
        $"PRAGMA synchronous={(durability == Durability.Disk ? "FULL" : "NORMAL")};";

    private static async Task ExecuteAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
