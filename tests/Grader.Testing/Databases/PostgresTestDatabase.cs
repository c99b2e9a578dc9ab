using System.Data.Common;
using System.Globalization;
using Grader.Storage;
using Grader.Storage.Postgres;

namespace Grader.Testing.Databases;

/// <summary>A schema whose <c>now_ms()</c> is what the clock of the test says when a connection is opened.</summary>
internal sealed class PostgresTestDatabase(PostgresServer server) : TestDatabase
{
    private const string TestClock =
        """
        CREATE OR REPLACE FUNCTION now_ms() RETURNS BIGINT LANGUAGE sql STABLE
            AS $$ SELECT current_setting('grader.now_ms')::BIGINT $$
        """;

    private string? address;
    private PostgresDatabase? postgres;

    public override async Task StartAsync(TimeProvider time, params ILeases[] leases)
    {
        address ??= await server.CreateSchemaAsync().ConfigureAwait(false);
        postgres = new PostgresDatabase(PostgresAddress.Parse(address));
        await postgres.StartAsync(CancellationToken.None).ConfigureAwait(false);
        await using (var connection = await postgres.OpenAsync(CancellationToken.None).ConfigureAwait(false))
            await ExecuteAsync(connection, TestClock).ConfigureAwait(false);
        Database = new Clocked(postgres, time);
    }

    public override async ValueTask StopAsync()
    {
        if (postgres is not null) await postgres.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Delete()
    {
        // Goes with the server.
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private sealed class Clocked(PostgresDatabase database, TimeProvider time) : IDatabase
    {
        public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
        {
            var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
            await SetAsync(connection).ConfigureAwait(false);
            return connection;
        }

        public ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken) =>
            BeginWriteAsync(Durability.Disk, cancellationToken);

        public async ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken)
        {
            var write = await database.BeginWriteAsync(durability, cancellationToken).ConfigureAwait(false);
            await SetAsync(write.Connection).ConfigureAwait(false);
            return write;
        }

        public bool IsUnavailable(DbException exception) => database.IsUnavailable(exception);

        private Task SetAsync(DbConnection connection) => ExecuteAsync(
            connection,
            string.Create(CultureInfo.InvariantCulture, $"SET grader.now_ms = {time.GetUtcNow().ToUnixTimeMilliseconds()}"));
    }
}
