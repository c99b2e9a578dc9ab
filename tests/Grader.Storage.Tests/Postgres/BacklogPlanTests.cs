using System.Text.Json;
using Dapper;
using Grader.Storage.Balance;
using Grader.Storage.Regrades;
using Grader.Storage.Submissions;
using Backlog = Grader.Storage.Tests.Submissions.Backlog;

namespace Grader.Storage.Tests.Postgres;

/// <summary>Because 20,000 wait, no statement of a POST, a worker, the sweeper or health reads more: EXPLAIN ANALYZE counts rows.</summary>
[Collection(PostgresCollection.Name)]
public sealed class BacklogPlanTests(BacklogPlanTests.FilledDatabase filled) : IClassFixture<BacklogPlanTests.FilledDatabase>
{
    private const int Rows = 20_000;
    private const int Limit = 100;

    // A batch is selected and then updated; a statement may look at several.
    private const int MostRead = 10 * Limit;

    private static readonly Dictionary<string, object?> Values = new()
    {
        ["Tenant"] = "large", ["tenant"] = "large", ["Student"] = "student7", ["student"] = "student7", ["Challenge"] = "take-every",
        ["KeyId"] = "key", ["DailyQuota"] = Limit, ["Id"] = "sub_new", ["id"] = "sub_7", ["maxQueued"] = Rows / 2, ["bulk"] = 1L << 40,
        ["publishMs"] = 10_000L, ["leaseMs"] = 1L, ["waitMs"] = 1L, ["limit"] = Limit, ["ageMs"] = 60_000L, ["maxAttempts"] = 3,
        ["maxLost"] = 10, ["attempt"] = 1, ["uncounted"] = 0, ["shown"] = 1, ["mayShow"] = 1, ["score"] = 1, ["Due"] = 10_007L,
        ["due"] = 10_400L, ["own"] = 10_500L, ["until"] = long.MaxValue, ["key"] = null, ["holder"] = null, ["fingerprint"] = null,
    };

    public static TheoryData<string, string> Statements()
    {
        var statements = new TheoryData<string, string>();
        var chosen = SqlConstants.Of(typeof(SubmissionSql)).Concat(
            [(nameof(LedgerSql.Backlog), LedgerSql.Backlog), (nameof(RegradeSql.FindToApply), RegradeSql.FindToApply)]);
        foreach (var (name, sql) in chosen)
        {
            // Its row is one of the database before.
            if (name != "SubmissionSql.InsertFiles") statements.Add(name, sql);
        }

        return statements;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Reads_no_more_rows_because_many_wait(string name, string sql)
    {
        await using var write = await filled.Database.BeginWriteAsync(default);

        var plan = await write.Connection.ExecuteScalarAsync<string>(
            "EXPLAIN (ANALYZE, FORMAT JSON) " + sql, SqlConstants.ParametersOf(sql, Values), write.Transaction);

        Assert.True(RowsRead(JsonElement.Parse(plan!)[0].GetProperty("Plan")) <= MostRead, $"{name}\n{plan}");
    }

    [Fact]
    public async Task A_limit_that_is_not_reached_lets_a_submission_in_and_one_that_is_does_not()
    {
        await using var inserts = new SubmissionInserts(filled.Database);
        Task<InsertOutcome> InsertAsync(string id, int maxQueued) =>
            inserts.InsertAsync(Tests.Submissions.SubmissionFixture.New(id), maxQueued, (_, _, _) => Task.CompletedTask);

        Assert.IsType<InsertOutcome.QueueFull>(await InsertAsync("sub_refused", Rows));
        Assert.IsType<InsertOutcome.Stored>(await InsertAsync("sub_taken", Rows + 1));
        Assert.IsType<InsertOutcome.QueueFull>(await InsertAsync("sub_refused", Rows + 1));
    }

    /// <summary>What scans give, and what they look at besides.</summary>
    private static double RowsRead(JsonElement node)
    {
        var read = node.GetProperty("Node Type").GetString()!.Contains("Scan", StringComparison.Ordinal)
            ? (Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck"))
              * Number(node, "Actual Loops")
            : 0;
        return node.TryGetProperty("Plans", out var below) ? read + below.EnumerateArray().Sum(RowsRead) : read;
    }

    private static double Number(JsonElement node, string name) => node.TryGetProperty(name, out var number) ? number.GetDouble() : 0;

    /// <summary>Filled once for all statements.</summary>
    public sealed class FilledDatabase(PostgresFixture postgres) : IAsyncLifetime
    {
        private readonly TestDatabase store = postgres.NewDatabase();

        public IDatabase Database => store.Database;

        public async Task InitializeAsync()
        {
            await store.StartAsync(TimeProvider.System);
            await Backlog.FillAsync(Database, Rows);
            await using var connection = await Database.OpenAsync(default);
            await connection.ExecuteAsync("VACUUM ANALYZE", commandTimeout: 0);
        }

        public Task DisposeAsync() => store.DisposeAsync().AsTask();
    }
}
