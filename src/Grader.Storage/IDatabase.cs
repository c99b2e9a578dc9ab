using System.Data.Common;

namespace Grader.Storage;

/// <summary>
/// Where rows live. One implementation per provider. Every time in the database is in Unix milliseconds of the
/// database's own clock, which SQL reads as <c>now_ms()</c>: workers may disagree about the time, the rows do not.
/// </summary>
public interface IDatabase
{
    /// <summary>An open connection for reading. The caller disposes it.</summary>
    /// <exception cref="DbException">The database cannot be reached.</exception>
    ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>A transaction for writing. Without <see cref="DatabaseWrite.CommitAsync"/> it is rolled back.</summary>
    /// <exception cref="DbException">The database cannot be reached or is read-only.</exception>
    ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken);

    /// <inheritdoc cref="BeginWriteAsync(Durability, CancellationToken)"/>
    ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Whether the fault lies with the database or its disk (full, locked, unreachable, read-only) and not with the
    /// statement, so that trying again later makes sense.
    /// </summary>
    bool IsUnavailable(DbException exception);
}
