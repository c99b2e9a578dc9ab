using Dapper;
using Grader.Storage.Deliveries;
using Grader.Storage.Events;
using Grader.Storage.Migrations;
using Grader.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Storage.Tests.Migrations;

public sealed class EventsMigrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Deliveries_of_an_older_version_keep_their_state_log_and_body()
    {
        await CreateOldAsync(
            """
            INSERT INTO submissions (id, challenge, tenant, created_at, publish_due_at)
            VALUES ('sub_1', 'take-every', 'school', 0, 0), ('sub_2', 'take-every', '', 0, 0);
            INSERT INTO deliveries (id, submission_id, receiver, url, protected_secret, body, status, attempt, failures, due_at, created_at)
            VALUES ('msg_b', 'sub_1', 'a.example:443', 'https://a.example/', 'sealed', x'7b7d', 'pending', 1, 1, 20, 10),
                   ('msg_a', 'sub_2', 'b.example:443', 'https://b.example/', 'sealed', x'5b5d', 'delivered', 1, 0, 5, 11);
            INSERT INTO delivery_attempts (delivery_id, number, started_at, latency_ms, status, error_code)
            VALUES ('msg_b', 1, 10, 3, 500, 'http_status'), ('msg_a', 1, 11, 4, 200, NULL);
            """);

        await using var database = await SqliteDatabase.OpenAsync(
            new SqliteOptions { Path = folder.File("grader.db") }, [new DeliveryLeases()], new FakeTimeProvider(), default);

        var events = await new EventStore(database).ReadAsync(null, 0, null, 100, default);
        Assert.Equal(
            [(1, "msg_b", "{}"), (2, "msg_a", "[]")], events.Select(e => ((int)e.Seq, e.Id, System.Text.Encoding.UTF8.GetString(e.Body))));
        Assert.Equal(["msg_b"], (await new EventStore(database).ReadAsync("school", 0, null, 100, default)).Select(e => e.Id));
        var claimed = Assert.Single(await new DeliveryStore(database).ClaimAsync(
            [new("a.example:443", 10), new("b.example:443", 10)], TimeSpan.FromSeconds(30), default));
        Assert.Equal(
            ("msg_b", "https://a.example/", "sealed", 2, 1),
            (claimed.EventId, claimed.Url, claimed.ProtectedSecret, claimed.Attempt, claimed.Failures));
        await using var connection = await database.OpenAsync(default);
        Assert.Equal(["500", "200"], await connection.QueryAsync<string>("SELECT status FROM delivery_attempts ORDER BY started_at"));
        Assert.Empty(await connection.QueryAsync("PRAGMA foreign_key_check"));
    }

    private async Task CreateOldAsync(string rows)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("grader.db")};Pooling=False");
        await connection.OpenAsync();
        await connection.ExecuteAsync("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT, applied_at BIGINT)");
        foreach (var migration in Migration.Embedded("Sqlite").Where(migration => migration.Version < 7))
        {
            await connection.ExecuteAsync(migration.Sql);
            await connection.ExecuteAsync("INSERT INTO schema_migrations VALUES (@Version, @Name, 0)", migration);
        }

        await connection.ExecuteAsync(rows);
    }
}
