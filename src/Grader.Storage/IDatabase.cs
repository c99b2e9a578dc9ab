using System.Data.Common;

namespace Grader.Storage;

/// <summary>
/// The database; one implementation per provider. Every time in it is in Unix milliseconds of its own clock, which SQL reads as
/// <c>now_ms()</c>: the clocks of workers may differ, the rows do not.
/// </summary>
public interface IDatabase
{
    /// <summary>Opens a connection for reading. The caller disposes it.</summary>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction for writing. Without <see cref="DatabaseWrite.CommitAsync"/> it is rolled back.</summary>
    /// <exception cref="DbException">The database cannot be reached or is read-only.</exception>
    ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken);

    /// <inheritdoc cref="BeginWriteAsync(Durability, CancellationToken)"/>
    ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Whether the database or its disk failed (full, locked, unreachable, read-only) rather than the statement, so that a retry
    /// can succeed.
    /// </summary>
    bool IsUnavailable(DbException exception);
}
