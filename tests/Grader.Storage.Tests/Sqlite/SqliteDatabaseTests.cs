using System.Data.Common;
using Dapper;
using Grader.Storage.Migrations;
using Grader.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Storage.Tests.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_commit_reaches_the_disk_and_readers_run_beside_the_writer()
    {
        await using var database = await OpenAsync();
        await using var connection = await database.OpenAsync(default);

        Assert.Equal("wal", await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"));
        Assert.Equal(2, await connection.ExecuteScalarAsync<int>("PRAGMA synchronous"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<int>("PRAGMA foreign_keys"));
    }

    [Fact]
    public async Task The_clock_of_the_database_is_the_one_that_it_was_given()
    {
        await using var database = await OpenAsync();
        await using var connection = await database.OpenAsync(default);

        Assert.Equal(time.GetUtcNow().ToUnixTimeMilliseconds(), await connection.ExecuteScalarAsync<long>("SELECT now_ms()"));
    }

    [Fact]
    public async Task A_second_start_applies_no_migration_again()
    {
        await using (await OpenAsync()) { }
        await using var database = await OpenAsync();
        await using var connection = await database.OpenAsync(default);

        var versions = await connection.QueryAsync<int>("SELECT version FROM schema_migrations ORDER BY version");
        Assert.Equal(Migration.Embedded("Sqlite").Select(migration => migration.Version), versions);
    }

    [Fact]
    public void Migrations_are_numbered_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, Migration.Embedded("Sqlite").Count),
            Migration.Embedded("Sqlite").Select(migration => migration.Version));

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_of_itself()
    {
        await using var database = await OpenAsync();
        Migration[] broken = [new(9001, "9001_half", "CREATE TABLE half (x INTEGER); CREATE TABEL nonsense;")];

        await Assert.ThrowsAnyAsync<DbException>(() => Migrator.ApplyAsync(database, broken, default));

        await using var connection = await database.OpenAsync(default);
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM sqlite_schema WHERE name='half'"));
        Assert.Equal(0, await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM schema_migrations WHERE version=9001"));
    }

    [Fact]
    public async Task A_second_process_is_told_that_the_file_is_in_use()
    {
        await using var first = await OpenAsync();

        var exception = await Assert.ThrowsAsync<DatabaseInUseException>(OpenAsync);

        Assert.Contains("in use by another process", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_file_has_the_same_lock()
    {
        await using var first = await OpenAsync();
        var link = folder.File("link.db");
        File.CreateSymbolicLink(link, folder.File("data/grader.db"));

        await Assert.ThrowsAsync<DatabaseInUseException>(() => SqliteDatabase.OpenAsync(
            new SqliteOptions { Path = link, LockWait = TimeSpan.Zero }, [], time, default));
    }

    [Fact]
    public async Task A_file_that_is_deleted_while_it_is_used_is_noticed()
    {
        await using var database = await OpenAsync();
        File.Delete(folder.File("data/grader.db"));

        var exception = await Assert.ThrowsAnyAsync<DbException>(async () => await database.BeginWriteAsync(default));

        Assert.True(database.IsUnavailable(exception));
        Assert.Contains("was deleted or moved", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_without_a_commit_is_rolled_back_and_lets_the_next_one_in()
    {
        await using var database = await OpenAsync();
        await using (var write = await database.BeginWriteAsync(default))
            await write.Connection.ExecuteAsync("CREATE TABLE t (x INTEGER)", transaction: write.Transaction);

        await using var next = await database.BeginWriteAsync(default);

        Assert.Equal(0, await next.Connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM sqlite_schema WHERE name='t'", transaction: next.Transaction));
    }

    [Fact]
    public async Task Eight_writers_at_once_wait_for_each_other()
    {
        await using var database = await OpenAsync();
        await using (var write = await database.BeginWriteAsync(default))
        {
            await write.Connection.ExecuteAsync(
                "CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (0)", transaction: write.Transaction);
            await write.CommitAsync(default);
        }

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var write = await database.BeginWriteAsync(default);
            var n = await write.Connection.ExecuteScalarAsync<int>("SELECT n FROM counter", transaction: write.Transaction);
            await write.Connection.ExecuteAsync("UPDATE counter SET n=@n", new { n = n + 1 }, write.Transaction);
            await write.CommitAsync(default);
        })));

        await using var connection = await database.OpenAsync(default);
        Assert.Equal(8, await connection.ExecuteScalarAsync<int>("SELECT n FROM counter"));
    }

    [Fact]
    public async Task A_full_disk_is_the_databases_fault_and_a_wrong_statement_is_not()
    {
        await using var database = await OpenAsync();
        await using var write = await database.BeginWriteAsync(default);
        await write.Connection.ExecuteAsync("PRAGMA max_page_count=1", transaction: write.Transaction);

        var wrong = await Assert.ThrowsAsync<SqliteException>(() => write.Connection.ExecuteAsync(
            "SELECT nothing FROM nowhere", transaction: write.Transaction));
        var full = await Assert.ThrowsAsync<SqliteException>(() => write.Connection.ExecuteAsync(
            "CREATE TABLE big (x BLOB); INSERT INTO big VALUES (zeroblob(100000))", transaction: write.Transaction));

        Assert.True(database.IsUnavailable(full));
        Assert.False(database.IsUnavailable(wrong));
    }

    [Fact]
    public async Task The_folder_of_the_database_is_closed_to_other_users()
    {
        await using var database = await OpenAsync();

        var mode = File.GetUnixFileMode(folder.File("data"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, mode);
    }

    private Task<SqliteDatabase> OpenAsync() => SqliteDatabase.OpenAsync(
        new SqliteOptions { Path = Path.Combine(folder.Path, "data", "grader.db"), LockWait = TimeSpan.Zero },
        [], time, default);
}
