using System.Data.Common;

namespace Grader.Storage;

/// <summary>Runs transactions that write.</summary>
public static class Transactions
{
    // https://www.postgresql.org/docs/current/errcodes-appendix.html
    private const string Deadlock = "40P01";
    private const int MostTries = 5;

    /// <summary>
    /// Runs a transaction, and again where it and another waited for each other and the database ended it: the other one has its rows then.
    /// </summary>
    /// <param name="work">It commits; without, nothing is written. It may be called several times.</param>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public static async Task<T> WriteAsync<T>(
        this IDatabase database, Durability durability, Func<DatabaseWrite, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var again = MostTries - 1; ; again--)
        {
            try
            {
                await using var write = await database.BeginWriteAsync(durability, cancellationToken).ConfigureAwait(false);
                return await work(write).ConfigureAwait(false);
            }
            catch (DbException exception) when (exception.SqlState == Deadlock && again > 0)
            {
                // Rolled back.
            }
        }
    }

    /// <inheritdoc cref="WriteAsync{T}(IDatabase, Durability, Func{DatabaseWrite, Task{T}}, CancellationToken)"/>
    public static Task<T> WriteAsync<T>(
        this IDatabase database, Func<DatabaseWrite, Task<T>> work, CancellationToken cancellationToken) =>
        database.WriteAsync(Durability.Disk, work, cancellationToken);
}
