using System.Data.Common;

namespace Grader.Storage;

/// <summary>A connection inside a write transaction; disposal without a commit rolls back.</summary>
public sealed class DatabaseWrite : IAsyncDisposable
{
    private readonly Action release;

    /// <param name="release">Runs once, after the connection is closed.</param>
    internal DatabaseWrite(DbConnection connection, DbTransaction transaction, Dialect dialect, Action release)
    {
        Connection = connection;
        Transaction = transaction;
        Dialect = dialect;
        this.release = release;
    }

    public DbConnection Connection { get; }

    public DbTransaction Transaction { get; }

    internal Dialect Dialect { get; }

    public Task CommitAsync(CancellationToken cancellationToken) => Transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Transaction.DisposeAsync().ConfigureAwait(false);
            await Connection.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            release();
        }
    }
}
