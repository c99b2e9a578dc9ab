using Dapper;
using Grader.Storage.Events;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Storage.Tests.Events;

/// <summary>A database of one test's own, with submissions, endpoints and events.</summary>
internal sealed class EventFixture(TestDatabase store) : IAsyncDisposable
{
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public IDatabase Database => store.Database;

    public EventStore Events => new(Database);

    public Task StartAsync() => store.StartAsync(Time);

    /// <summary>An event without a submission.</summary>
    public Task AppendAsync(string id, string tenant = "", string type = EventTypes.SubmissionGraded, string? submission = null) =>
        WriteAsync(write => EventStore.AppendAsync(write, new(id, tenant, type, submission, "{}"u8.ToArray()), default));

    public Task InsertSubmissionAsync(string id, string? webhookUrl = null) => WriteAsync(write => write.ExecuteAsync(
        """
        INSERT INTO submissions (id, challenge, created_at, publish_due_at, webhook_url, webhook_secret)
        VALUES (@id, 'take-every', 0, 0, @webhookUrl, 'sealed')
        """,
        new { id, webhookUrl }, default));

    public Task InsertEndpointAsync(string id, string? tenant = null, string? events = null, bool disabled = false) =>
        WriteAsync(write => write.ExecuteAsync(
            """
            INSERT INTO webhook_endpoints
                (id, tenant, url, description, events, protected_secret, disabled_at, disabled_reason, created_at, updated_at)
            VALUES (@id, @tenant, 'https://platform.example/hook', '', @events, 'sealed', CASE WHEN @disabled THEN 1 END,
                    CASE WHEN @disabled THEN 'requested' END, 0, 0)
            """,
            new { id, tenant, events, disabled }, default));

    public async Task WriteAsync(Func<DatabaseWrite, Task> change)
    {
        await using var write = await Database.BeginWriteAsync(default);
        await change(write);
        await write.CommitAsync(default);
    }

    /// <summary>Returns when each of these waits for a row of another transaction (on PostgreSQL), or one has ended without.</summary>
    public async Task WaitForLocksAsync(params Task[] tasks)
    {
        await using var connection = await Database.OpenAsync(default);
        while (!tasks.Any(task => task.IsCompleted) && await WaitingAsync() < tasks.Length)
            await Task.Delay(TimeSpan.FromMilliseconds(10));

        Task<long> WaitingAsync() => connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'");
    }

    /// <summary>The receivers of an event, in the order of their names.</summary>
    public async Task<IEnumerable<string>> ReceiversAsync(string eventId)
    {
        await using var connection = await Database.OpenAsync(default);
        return await connection.QueryAsync<string>(
            "SELECT receiver FROM deliveries WHERE event_id = @eventId ORDER BY receiver", new { eventId });
    }

    public async Task<long> CountAsync(string table)
    {
        await using var connection = await Database.OpenAsync(default);
        return await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}");
    }

    /// <summary>The ids of a page of the feed.</summary>
    public async Task<IEnumerable<string>> ReadAsync(string? tenant = null, long after = 0, string? type = null, int limit = 100) =>
        (await Events.ReadAsync(tenant, after, type, limit, default)).Select(happened => happened.Id);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
