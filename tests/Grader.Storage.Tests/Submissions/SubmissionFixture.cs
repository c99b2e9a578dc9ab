using System.Text.Json;
using Dapper;
using Grader.Contracts.Results;
using Grader.Storage.Deliveries;
using Grader.Storage.Sqlite;
using Grader.Storage.Submissions;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Storage.Tests.Submissions;

/// <summary>A database file of one test's own, and what the tests do with submissions.</summary>
internal sealed class SubmissionFixture : IAsyncDisposable
{
    private const int MaxAttempts = 3;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();
    private SqliteDatabase? database;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public SubmissionStore Store => new(database!);

    public SubmissionSweep Sweep => new(database!);

    public static GradingResult Result(string id, int attempt) => new()
    {
        SubmissionId = id,
        Challenge = "take-every",
        ChallengeVersion = "sha256:0",
        Verdict = Verdict.Passed,
        Score = 10,
        MaxScore = 10,
        Attempt = attempt,
        Measurements = new(),
        GradedAt = new(2026, 1, 2, 3, 4, 6, TimeSpan.Zero),
        Worker = "test",
    };

    public static NewDelivery Delivery(string id, string submissionId) =>
        new(id, submissionId, "https://platform.example/hook", "sealed", "{}"u8.ToArray());

    public async Task StartAsync() => database = await SqliteDatabase.OpenAsync(
        new SqliteOptions { Path = folder.File("grader.db") }, [new SubmissionLeases(), new DeliveryLeases()], Time,
        default);

    public async Task RestartAsync()
    {
        await database!.DisposeAsync();
        await StartAsync();
    }

    public async Task<Publication> InsertAsync(string id) => (await TryInsertAsync(id, int.MaxValue))!;

    /// <returns>Null if <paramref name="maxQueued"/> are queued already.</returns>
    public Task<Publication?> TryInsertAsync(string id, int maxQueued) => Store.InsertAsync(
        new()
        {
            Id = id,
            Challenge = "take-every",
            Files = [new("Solution.cs", "class Zoë { }")],
            Metadata = JsonElement.Parse("""{"course":"c#"}"""),
            Webhook = new("https://platform.example/hook", "sealed"),
        }, maxQueued, default);

    public async Task PublishAsync(string id) => await Store.MarkPublishedAsync(await InsertAsync(id), default);

    /// <summary>The ids of what a sweep would publish.</summary>
    public async Task<IEnumerable<string>> TakeUnpublishedAsync(int limit = 100) =>
        (await Sweep.TakeUnpublishedAsync(limit, default)).Select(publication => publication.Id);

    public Task<ClaimedSubmission?> ClaimAsync(string id) => Store.ClaimAsync(id, Lease, MaxAttempts, default);

    /// <summary>Claims it as often as it may be, each time by a worker that dies.</summary>
    public async Task ExhaustAsync(string id)
    {
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            await ClaimAsync(id);
            Time.Advance(Lease + TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The ids of the webhooks of a submission.</summary>
    public async Task<IEnumerable<string>> DeliveriesAsync(string submissionId)
    {
        await using var connection = await database!.OpenAsync(default);
        return await connection.QueryAsync<string>(
            "SELECT id FROM deliveries WHERE submission_id=@submissionId ORDER BY created_at, id", new { submissionId });
    }

    public async Task<T?> ColumnAsync<T>(string id, string column)
    {
        await using var connection = await database!.OpenAsync(default);
        return await connection.ExecuteScalarAsync<T>($"SELECT {column} FROM submissions WHERE id=@id", new { id });
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        folder.Dispose();
    }
}
