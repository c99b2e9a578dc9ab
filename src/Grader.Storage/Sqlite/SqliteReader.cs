using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Grader.Storage.Sqlite;

/// <summary>Reads a database file beside the process that it belongs to.</summary>
public sealed class SqliteReader(SqliteOptions options, TimeProvider time) : IDatabase
{
    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(options.Path), Mode = SqliteOpenMode.ReadOnly, Pooling = false,
        }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            connection.CreateFunction("now_ms", () => time.GetUtcNow().ToUnixTimeMilliseconds());
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Only the process that holds the file writes.");

    public ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken) =>
        BeginWriteAsync(Durability.Disk, cancellationToken);

    public bool IsUnavailable(DbException exception) => exception is SqliteException;
}
