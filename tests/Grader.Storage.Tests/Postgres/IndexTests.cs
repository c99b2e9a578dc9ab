using System.Text.RegularExpressions;
using Dapper;
using Grader.Storage.Balance;
using Grader.Storage.Deliveries;
using Grader.Storage.Events;
using Grader.Storage.Packs;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Postgres;

/// <summary>No statement reads a whole table: 20,000 submissions, most of them graded, as a service has them after a while.</summary>
[Collection(PostgresCollection.Name)]
public sealed partial class IndexTests(IndexTests.FilledDatabase filled) : IClassFixture<IndexTests.FilledDatabase>
{
    private const int Rows = 20_000;

    private const string Fill =
        """
        INSERT INTO submissions (id, challenge, tenant, student, status, attempt, created_at, published_at, publish_due_at, started_at,
                                 lease_until, graded_at, message_at, turn, shown_characters, webhook_url, result)
        SELECT 'sub_' || n, 'take-every', 'tenant' || n % 50, 'student' || n % 2000,
               CASE WHEN n % 100 = 0 THEN 'queued' WHEN n % 1000 = 1 THEN 'running' ELSE 'graded' END, 1, n,
               CASE WHEN n % 200 <> 0 THEN n END, n, CASE WHEN n % 100 <> 0 THEN n END, CASE WHEN n % 1000 = 1 THEN n END, n, n, n / 50,
               n % 2000, 'https://platform.example/hook', repeat('x', 500)
        FROM generate_series(1, @Rows) AS n;
        INSERT INTO submission_files SELECT id, '[]' FROM submissions;
        INSERT INTO events (seq, id, tenant, type, submission_id, created_at, body)
        SELECT n, 'msg_' || n, 'tenant' || n % 50, 'submission.graded', 'sub_' || n, n, 'body' FROM generate_series(1, @Rows) AS n;
        INSERT INTO deliveries (id, event_id, submission_id, receiver, url, protected_secret, status, attempt, due_at, claimed_at,
                                created_at)
        SELECT 'dlv_' || n, 'msg_' || n, 'sub_' || n, 'receiver' || n % 100, 'https://platform.example/hook', 'sealed',
               CASE WHEN n % 100 = 3 THEN 'pending' ELSE 'delivered' END, 1, n, CASE WHEN n % 1000 = 3 THEN n END, n
        FROM generate_series(1, @Rows) AS n;
        INSERT INTO delivery_attempts (delivery_id, number, started_at) SELECT id, 1, created_at FROM deliveries;
        """;

    private static readonly Dictionary<string, object?> Values = new()
    {
        ["all"] = false, ["finished"] = true, ["Body"] = new byte[1], ["count"] = 8, ["limit"] = 20, ["maxQueued"] = 10_000,
        ["uncounted"] = 0, ["Attempt"] = 1, ["attempt"] = 1, ["maxAttempts"] = 3, ["maxLost"] = 10, ["Failures"] = 1, ["Count"] = 8,
        ["LatencyMs"] = 1, ["Status"] = 200, ["mayShow"] = 10, ["shown"] = 10, ["Due"] = 1L, ["ageMs"] = 1L, ["leaseMs"] = 1L,
        ["publishMs"] = 1L, ["seq"] = 1L, ["after"] = 1L, ["newest"] = 1L, ["sinceMs"] = Rows - 10L, ["failingMs"] = 1L,
        ["FailedAttempts"] = 1, ["waitMs"] = 1L, ["claimedAt"] = 1L, ["bulk"] = 1L << 40, ["DailyQuota"] = 100, ["score"] = 1,
        ["due"] = 1L, ["own"] = 1L, ["until"] = 1L, ["unseenMs"] = 1L, ["Archive"] = new byte[1],
    };

    private static readonly Type[] Types =
    [
        typeof(SubmissionSql), typeof(DeliverySql), typeof(DeliveryLeases), typeof(DeliveryLogSql), typeof(DeliveryRepeats),
        typeof(EventSql), typeof(LedgerSql), typeof(PackSql),
    ];

    /// <summary>What has no delivery at all is found by looking at every result.</summary>
    private static readonly string[] WholeByIntent = ["LedgerSql.NoDelivery", "LedgerSql.Read"];

    public static TheoryData<string, string> Statements()
    {
        var statements = new TheoryData<string, string>();
        foreach (var (name, sql) in SqlConstants.Of(Types))
        {
            if (!WholeByIntent.Contains(name)) statements.Add(name, sql);
        }

        return statements;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Is_found_by_an_index(string name, string sql)
    {
        await using var connection = await filled.Database.OpenAsync(default);

        var plan = string.Join('\n', await connection.QueryAsync<string>("EXPLAIN " + sql, SqlConstants.ParametersOf(sql, Values)));

        Assert.False(WholeTable().IsMatch(plan), $"{name}\n{plan}");
    }

    [GeneratedRegex("Seq Scan on (submissions|submission_files|deliveries|delivery_attempts|events)")]
    private static partial Regex WholeTable();

    /// <summary>Filled once for all statements.</summary>
    public sealed class FilledDatabase(PostgresFixture postgres) : IAsyncLifetime
    {
        private readonly TestDatabase store = postgres.NewDatabase();

        public IDatabase Database => store.Database;

        public async Task InitializeAsync()
        {
            await store.StartAsync(TimeProvider.System);
            await using (var write = await store.Database.BeginWriteAsync(default))
            {
                await write.Connection.ExecuteAsync(Fill, new { Rows }, write.Transaction);
                await write.CommitAsync(default);
            }

            await using var connection = await store.Database.OpenAsync(default);
            await connection.ExecuteAsync("VACUUM ANALYZE", commandTimeout: 0);
        }

        public Task DisposeAsync() => store.DisposeAsync().AsTask();
    }
}
