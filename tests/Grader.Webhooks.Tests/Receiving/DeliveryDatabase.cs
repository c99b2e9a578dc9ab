using Dapper;
using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Storage.Events;
using Grader.Storage.Sqlite;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>A real database in its own folder, deleted after the test.</summary>
internal sealed class DeliveryDatabase : IAsyncDisposable
{
    internal const string Submission = "sub_1";

    private readonly string folder;
    private readonly TimeProvider time;

    private DeliveryDatabase(string folder, TimeProvider time)
    {
        this.folder = folder;
        this.time = time;
    }

    internal SqliteDatabase Database { get; private set; } = null!;

    internal DeliveryStore Store => new(Database);

    internal static async Task<DeliveryDatabase> CreateAsync(TimeProvider time)
    {
        var created = new DeliveryDatabase(Directory.CreateTempSubdirectory("grader-webhooks-").FullName, time);
        await created.OpenAsync();
        await using var write = await created.Database.BeginWriteAsync(default);
        await write.Connection.ExecuteAsync(
            "INSERT INTO submissions (id, challenge, created_at, publish_due_at) VALUES (@Submission, 'take-every', 0, 0)",
            new { Submission }, write.Transaction);
        await write.CommitAsync(default);
        return created;
    }

    /// <summary>Starts again, as a new process does after the death of another.</summary>
    internal async Task ReopenAsync()
    {
        await Database.DisposeAsync();
        await OpenAsync();
    }

    /// <summary>An event for a receiver that is named with the submission.</summary>
    internal async Task InsertAsync(string id, string url, string protectedSecret = "", byte[]? body = null)
    {
        await using var write = await Database.BeginWriteAsync(default);
        await InsertAsync(write, id, url, protectedSecret, body);
        await write.CommitAsync(default);
    }

    internal static async Task InsertAsync(DatabaseWrite write, string id, string url, string protectedSecret = "", byte[]? body = null)
    {
        await write.Connection.ExecuteAsync(
            "UPDATE submissions SET webhook_url = @url, webhook_secret = @protectedSecret WHERE id = @Submission",
            new { url, protectedSecret, Submission }, write.Transaction);
        await EventStore.AppendAsync(
            write, new(id, "", EventTypes.SubmissionGraded, Submission, body ?? "{}"u8.ToArray()), default);
    }

    /// <param name="id">Of the event.</param>
    /// <returns>Null if there is none.</returns>
    internal async Task<Delivery?> FindAsync(string id)
    {
        const string Sql = "SELECT status, attempt, failures, due_at, finished_at FROM deliveries WHERE event_id = @id";
        await using var connection = await Database.OpenAsync(default);
        var rows = await connection.QueryAsync<(string Status, int Attempt, int Failures, long DueAt, long? FinishedAt)>(Sql, new { id });
        return rows
            .Select(row => new Delivery(
                Enum.Parse<DeliveryStatus>(row.Status.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), row.Attempt,
                row.Failures, DateTimeOffset.FromUnixTimeMilliseconds(row.DueAt), row.FinishedAt))
            .SingleOrDefault();
    }

    /// <summary>The log of an event's delivery in the order of its attempts.</summary>
    internal async Task<IReadOnlyList<DeliveryAttempt>> AttemptsAsync(string id)
    {
        const string Sql =
            """
            SELECT number, started_at, latency_ms, status, error_code, response
            FROM delivery_attempts
            WHERE delivery_id IN (SELECT d.id FROM deliveries d WHERE d.event_id = @id) ORDER BY number
            """;
        await using var connection = await Database.OpenAsync(default);
        var rows = await connection.QueryAsync<(int Number, long StartedAt, int? LatencyMs, int? Status, string? Code, string? Response)>(
            Sql, new { id });
        return
        [
            .. rows.Select(row => new DeliveryAttempt(
                row.Number, DateTimeOffset.FromUnixTimeMilliseconds(row.StartedAt), row.LatencyMs, row.Status, row.Code, row.Response)),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task OpenAsync() => Database = await SqliteDatabase.OpenAsync(
        new SqliteOptions { Path = Path.Combine(folder, "grader.db") }, [new DeliveryLeases()], time, default);
}

/// <summary>The row of a delivery.</summary>
internal sealed record Delivery(DeliveryStatus Status, int Attempt, int Failures, DateTimeOffset DueAt, long? FinishedAt);

/// <summary>A line of the delivery log.</summary>
internal sealed record DeliveryAttempt(
    int Number,
    DateTimeOffset StartedAt,
    int? LatencyMs = null,
    int? Status = null,
    string? ErrorCode = null,
    string? Response = null);
