using System.Data.Common;
using System.Net.Sockets;
using Grader.Storage.Migrations;
using Npgsql;

namespace Grader.Storage.Postgres;

/// <summary>
/// A server that several processes share. Rows are claimed and swept by all of them at once (<c>FOR UPDATE SKIP LOCKED</c>), and a lease
/// ends by the clock of the server alone: a process that starts leaves those of the others.
/// </summary>
public sealed class PostgresDatabase : IDatabase, IAsyncDisposable
{
    private readonly NpgsqlDataSource source;

    /// <param name="connectionString">Of Npgsql (see <see cref="PostgresAddress"/>).</param>
    public PostgresDatabase(string connectionString) => source = NpgsqlDataSource.Create(connectionString);

    internal NpgsqlDataSource Source => source;

    /// <summary>Migrates the database. Of several processes that start at once, one does.</summary>
    /// <exception cref="DbException">The server cannot be reached, or refuses.</exception>
    public Task StartAsync(CancellationToken cancellationToken) =>
        Migrator.ApplyAsync(this, Migration.Embedded("Postgres"), cancellationToken);

    public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) =>
        await ConnectAsync(cancellationToken).ConfigureAwait(false);

    public ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken) =>
        BeginWriteAsync(Durability.Disk, cancellationToken);

    public async ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken)
    {
        var connection = await ConnectAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Sent with the first statement.
            var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
            if (durability == Durability.Process)
            {
                await using var relax = new NpgsqlCommand("SET LOCAL synchronous_commit = off", connection, transaction);
                await relax.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }

            return new(connection, transaction, Dialect.Postgres, () => { });
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public bool IsUnavailable(DbException exception) => exception is NpgsqlException { IsTransient: true }
        || (exception is PostgresException refused && IsUnavailable(refused.SqlState));

    public ValueTask DisposeAsync() => source.DisposeAsync();

    internal async ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException unresolved)
        {
            // Npgsql wraps every failure to connect but that of name resolution.
            throw new NpgsqlException($"The server is not found: {unresolved.Message}", unresolved);
        }
    }

    // https://www.postgresql.org/docs/current/errcodes-appendix.html. What Npgsql calls transient is not all that passes by itself or
    // by an operator's hand.
    private static bool IsUnavailable(string sqlState) =>
        sqlState[..2] is "08" or "28" or "53" or "57" or "58" // connection, authorization, resources, intervention, system
        || sqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InvalidCatalogName;
}
