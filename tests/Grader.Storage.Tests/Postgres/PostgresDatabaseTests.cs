using System.Data.Common;
using Dapper;
using Grader.Storage.Migrations;
using Grader.Storage.Postgres;
using Npgsql;

namespace Grader.Storage.Tests.Postgres;

[Collection(PostgresCollection.Name)]
public sealed class PostgresDatabaseTests(PostgresFixture postgres)
{
    [Fact]
    public void Every_migration_has_its_twin() => Assert.Equal(
        Migration.Embedded("Sqlite").Select(migration => migration.Name),
        Migration.Embedded("Postgres").Select(migration => migration.Name));

    [Fact]
    public async Task Of_eight_processes_that_start_at_once_one_migrates()
    {
        var address = await postgres.Server.CreateSchemaAsync();
        var databases = Enumerable.Range(0, 8).Select(_ => new PostgresDatabase(PostgresAddress.Parse(address))).ToList();

        await Task.WhenAll(databases.Select(database => database.StartAsync(default)));

        await using (var connection = await databases[0].OpenAsync(default))
        {
            var versions = await connection.QueryAsync<int>("SELECT version FROM schema_migrations ORDER BY version");
            Assert.Equal(Migration.Embedded("Postgres").Select(migration => migration.Version), versions);
        }

        foreach (var database in databases) await database.DisposeAsync();
    }

    [Fact]
    public async Task A_commit_is_on_disk_unless_the_writer_asked_for_less()
    {
        await using var database = await OpenAsync();

        Assert.Equal("on", await SynchronousCommitAsync(database, Durability.Disk));
        Assert.Equal("off", await SynchronousCommitAsync(database, Durability.Process));
        Assert.Equal("on", await SynchronousCommitAsync(database, Durability.Disk));
    }

    [Fact]
    public async Task A_server_that_refuses_or_goes_away_is_the_databases_fault_and_a_wrong_statement_is_not()
    {
        await using var database = await OpenAsync();

        Assert.True(await IsUnavailableAsync(database, "SET TRANSACTION READ ONLY; CREATE TABLE t (x INTEGER)"));
        Assert.True(await IsUnavailableAsync(database, "SELECT pg_terminate_backend(pg_backend_pid())"));
        Assert.True(await IsUnavailableAsync(database, "SET LOCAL statement_timeout = 1; SELECT pg_sleep(60)"));
        Assert.True(await IsUnavailableAsync(database, "DO $$ BEGIN RAISE 'no space left on device' USING ERRCODE = '53100'; END $$"));
        Assert.False(await IsUnavailableAsync(database, "SELECT nothing FROM nowhere"));
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_the_databases_fault()
    {
        await using var database = new PostgresDatabase(PostgresAddress.Parse("Host=/nonexistent;Username=grader"));

        var exception = await Assert.ThrowsAnyAsync<DbException>(() => database.StartAsync(default));

        Assert.True(database.IsUnavailable(exception));
    }

    [Fact]
    public async Task A_write_goes_on_after_the_connections_of_the_pool_have_died()
    {
        await using var database = await OpenAsync();
        await using (await database.OpenAsync(default)) { }
        await postgres.Server.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'grader'");

        // The first may find the dead connection; it is then the last.
        await IsUnavailableAsync(database, "SELECT 1");

        await using var write = await database.BeginWriteAsync(default);
        Assert.Equal(1, await write.Connection.ExecuteScalarAsync<int>("SELECT 1", transaction: write.Transaction));
    }

    private async Task<PostgresDatabase> OpenAsync()
    {
        var database = new PostgresDatabase(PostgresAddress.Parse(await postgres.Server.CreateSchemaAsync()));
        await database.StartAsync(default);
        return database;
    }

    private static async Task<string?> SynchronousCommitAsync(PostgresDatabase database, Durability durability)
    {
        await using var write = await database.BeginWriteAsync(durability, default);
        var value = await write.Connection.ExecuteScalarAsync<string>("SHOW synchronous_commit", transaction: write.Transaction);
        await write.CommitAsync(default);
        return value;
    }

    /// <returns>Whether it failed, and through the fault of the database.</returns>
    private static async Task<bool> IsUnavailableAsync(PostgresDatabase database, string sql)
    {
        try
        {
            await using var write = await database.BeginWriteAsync(default);
            await write.Connection.ExecuteAsync(sql, transaction: write.Transaction);
            return false;
        }
        catch (NpgsqlException exception)
        {
            return database.IsUnavailable(exception);
        }
    }
}
