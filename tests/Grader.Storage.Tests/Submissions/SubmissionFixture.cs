using System.Collections.Concurrent;
using System.Text.Json;
using Dapper;
using Grader.Contracts.Results;
using Grader.Storage.Deliveries;
using Grader.Storage.Events;
using Grader.Storage.Sqlite;
using Grader.Storage.Submissions;
using Microsoft.Extensions.Time.Testing;

namespace Grader.Storage.Tests.Submissions;

/// <summary>A database of one test's own, and what the tests do with submissions.</summary>
internal sealed class SubmissionFixture(TestDatabase store) : IAsyncDisposable
{
    private const int MaxAttempts = 3;
    private const int MaxLost = 4;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);
    private static readonly ShownLimits Limits = new(PerResult: 2_000, PerHour: 5_000);

    private readonly ConcurrentDictionary<string, long> sent = new(StringComparer.Ordinal);
    private IDatabase database = null!;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public IDatabase Database => database;

    public SubmissionStore Store => new(database);

    public SubmissionSweep Sweep => new(database);

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

    public static NewEvent Graded(string id, string submissionId) =>
        new(id, "", EventTypes.SubmissionGraded, submissionId, "{}"u8.ToArray());

    public async Task StartAsync()
    {
        await store.StartAsync(Time, new SubmissionLeases(), new DeliveryLeases());
        database = store.Database;
    }

    public async Task RestartAsync()
    {
        await store.StopAsync();
        await StartAsync();
    }

    public async Task<Publication> InsertAsync(string id, string tenant = "", string? student = null) =>
        (await TryInsertAsync(id, int.MaxValue, tenant, student))!;

    /// <returns>Null if <paramref name="maxQueued"/> are queued already.</returns>
    public async Task<Publication?> TryInsertAsync(string id, int maxQueued, string tenant = "", string? student = null) =>
        (await InsertAsync(New(id, tenant, student), maxQueued) as InsertOutcome.Stored)?.Publication;

    public static NewSubmission New(string id, string tenant = "", string? student = null) => new()
    {
        Id = id,
        Challenge = "take-every",
        Tenant = tenant,
        Student = student,
        Files = [new("Solution.cs", "class Zoë { }")],
        Metadata = JsonElement.Parse("""{"course":"c#"}"""),
        Webhook = new("https://platform.example/hook", "sealed"),
    };

    /// <summary>What a submission that is cancelled in the same transaction tells goes to <see cref="Told"/>.</summary>
    public async Task<InsertOutcome> InsertAsync(NewSubmission submission, int maxQueued = int.MaxValue)
    {
        await using var inserts = new SubmissionInserts(database!);
        var outcome = await inserts.InsertAsync(submission, maxQueued, TellAsync);
        if (outcome is InsertOutcome.Stored stored) sent[submission.Id] = stored.Publication.Due;
        return outcome;
    }

    /// <summary>The ids of submissions that were cancelled.</summary>
    public List<string> Told { get; } = [];

    public Task TellAsync(DatabaseWrite write, Submission submission, CancellationToken cancellationToken)
    {
        Told.Add(submission.Id);
        return Task.CompletedTask;
    }

    public async Task PublishAsync(string id, string tenant = "") =>
        await Store.MarkPublishedAsync(await InsertAsync(id, tenant), default);

    /// <summary>The ids of what a sweep would publish.</summary>
    public async Task<IReadOnlyList<string>> TakeUnpublishedAsync(int limit = 100) =>
        [.. (await PublishUnpublishedAsync(limit)).Select(publication => publication.Id)];

    /// <summary>What a sweep would publish, as the workers get it.</summary>
    public async Task<IReadOnlyList<Publication>> PublishUnpublishedAsync(int limit = 100)
    {
        var publications = await Sweep.TakeUnpublishedAsync(limit, default);
        foreach (var publication in publications) sent[publication.Id] = publication.Due;
        return publications;
    }

    /// <summary>Claims what the newest message of a submission starts.</summary>
    public Task<ClaimedSubmission?> ClaimAsync(string id) => ClaimAsync(id, DueOf(id));

    /// <summary>Claims what this message starts.</summary>
    public Task<ClaimedSubmission?> ClaimAsync(string id, long? due) =>
        Store.ClaimNextAsync(id, due, Lease, MaxAttempts, Limits, default);

    /// <summary>A worker stops with the message of a submission in its hand.</summary>
    public Task UnpublishAsync(string id) => Store.UnpublishAsync(id, DueOf(id), default);

    /// <inheritdoc cref="ClaimAsync"/>
    /// <returns>The id of what was claimed.</returns>
    public async Task<string?> StartAsync(string id) => (await ClaimAsync(id))?.Submission.Id;

    /// <summary>Grades submissions that are in their first attempt.</summary>
    public async Task CompleteAllAsync(params string[] ids)
    {
        foreach (var id in ids)
            Assert.True(await Store.CompleteAsync(Result(id, attempt: 1), graded: null, CompletionFence.Worker, default));
    }

    /// <summary>Claims it until it has lost as many workers as it may.</summary>
    public async Task ExhaustAsync(string id)
    {
        for (var claim = 1; claim <= MaxLost; claim++)
        {
            await ClaimAsync(id);
            Time.Advance(Lease + TimeSpan.FromSeconds(1));
            if (claim < MaxLost) await RequeueExpiredAsync();
        }
    }

    public Task<int> RequeueExpiredAsync() => Sweep.RequeueExpiredAsync(MaxLost, limit: 100, default);

    public async Task AppendAsync(NewEvent happened)
    {
        await using var write = await database!.BeginWriteAsync(default);
        await EventStore.AppendAsync(write, happened, default);
        await write.CommitAsync(default);
    }

    /// <summary>The ids of the webhooks of a submission.</summary>
    public async Task<IEnumerable<string>> DeliveriesAsync(string submissionId)
    {
        await using var connection = await database.OpenAsync(default);
        return await connection.QueryAsync<string>(
            "SELECT event_id FROM deliveries WHERE submission_id=@submissionId ORDER BY created_at, id", new { submissionId });
    }

    /// <summary>How many wait as it is counted, and how many really do.</summary>
    public async Task<(long Counted, long Queued)> WaitingAsync()
    {
        await using var connection = await database.OpenAsync(default);
        return await connection.QuerySingleAsync<(long, long)>(
            """
            SELECT CAST((SELECT sum(waiting) FROM queued_counts) AS BIGINT),
                   (SELECT count(*) FROM submissions WHERE status = 'queued' AND regrade_id IS NULL)
            """);
    }

    private long? DueOf(string id) => sent.TryGetValue(id, out var due) ? due : null;

    public async Task<T?> ColumnAsync<T>(string id, string column)
    {
        await using var connection = await database.OpenAsync(default);
        return await connection.ExecuteScalarAsync<T>($"SELECT {column} FROM submissions WHERE id=@id", new { id });
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
