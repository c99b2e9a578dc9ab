using Grader.Storage.Balance;
using Grader.Storage.Deliveries;
using Grader.Storage.Submissions;
using Grader.Storage.Tests.Postgres;
using Grader.Storage.Tests.Submissions;

namespace Grader.Storage.Tests.Balance;

public abstract class LedgerTests(TestDatabase store) : IAsyncLifetime
{
    private readonly SubmissionFixture fixture = new(store);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task An_empty_service_misses_nothing()
    {
        var ledger = await ReadAsync();

        Assert.Equal((0, 0, 0), (ledger.Accepted, ledger.Graded, ledger.Deliveries));
        Assert.Empty(ledger.Missing);
    }

    [Fact]
    public async Task What_has_arrived_is_counted_and_what_has_not_is_named_the_worst_first()
    {
        // Without a webhook row, dead, pending, delivered.
        await GradeAsync("sub_lost");
        await GradeAsync("sub_dead", "msg_dead");
        await CompleteAsync("msg_dead", DeliveryStep.DeadLetter);
        await GradeAsync("sub_delivered", "msg_delivered");
        await CompleteAsync("msg_delivered", DeliveryStep.Delivered);
        await GradeAsync("sub_pending", "msg_pending");
        await fixture.InsertAsync("sub_running");
        await fixture.ClaimAsync("sub_running");
        await fixture.InsertAsync("sub_queued");

        var ledger = await ReadAsync();

        Assert.Equal(
            (6, 4, 0, 1, 1), (ledger.Accepted, ledger.Graded, ledger.Cancelled, ledger.Queued, ledger.Running));
        Assert.Equal((3, 1, 1, 1), (ledger.Deliveries, ledger.Delivered, ledger.Pending, ledger.Dead));
        Assert.Equal(
            ["sub_lost no_delivery", "sub_dead dead", "sub_pending pending", "sub_running running", "sub_queued queued"],
            ledger.Missing.Select(gap => $"{gap.SubmissionId} {gap.What}"));
    }

    [Fact]
    public async Task At_most_a_hundred_are_named()
    {
        for (var i = 0; i < LedgerStore.MostNamed + 5; i++) await fixture.InsertAsync($"sub_{i}");

        var ledger = await ReadAsync();

        Assert.Equal(LedgerStore.MostNamed + 5, ledger.Queued);
        Assert.Equal(LedgerStore.MostNamed, ledger.Missing.Count);
    }

    private Task<Ledger> ReadAsync() => new LedgerStore(fixture.Database).ReadAsync(default);

    /// <param name="eventId">Of the webhook; null writes none, as no release of the service does.</param>
    private async Task GradeAsync(string id, string? eventId = null)
    {
        await fixture.InsertAsync(id);
        await fixture.ClaimAsync(id);
        Assert.True(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result(id, attempt: 1), eventId is null ? null : SubmissionFixture.Graded(eventId, id),
            CompletionFence.Worker, default));
    }

    private async Task CompleteAsync(string eventId, DeliveryStep step)
    {
        var deliveries = new DeliveryStore(fixture.Database);
        var claimed = await deliveries.ClaimAsync([new("platform.example:443", 10)], TimeSpan.FromSeconds(30), default);
        Assert.Equal(AttemptCompletion.Recorded, await deliveries.CompleteAsync(
            claimed.Single(one => one.EventId == eventId), new(1, 200, ErrorCode: null, Response: null), step, default));
    }
}

public sealed class LedgerOnSqliteTests() : LedgerTests(TestDatabase.OnSqlite());

[Collection(PostgresCollection.Name)]
public sealed class LedgerOnPostgresTests(PostgresFixture postgres) : LedgerTests(postgres.NewDatabase());
