using Dapper;
using Grader.Storage.Deliveries;
using Grader.Webhooks.Tests.Receiving;
using Microsoft.Data.Sqlite;

namespace Grader.Webhooks.Tests.Deliveries;

public sealed class DeliveryStoreTests : IAsyncLifetime
{
    private const string Url = "https://receiver.example/hook";
    private const string Receiver = "receiver.example:443";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly AttemptOutcome Refused = new(12, 500, "http_status", "sorry");

    private readonly ObservedTime time = new();
    private DeliveryDatabase database = null!;

    private DeliveryStore Store => database.Store;

    public async Task InitializeAsync() => database = await DeliveryDatabase.CreateAsync(time);

    public Task DisposeAsync() => database.DisposeAsync().AsTask();

    [Fact]
    public async Task Hands_out_a_delivery_with_all_that_was_stored()
    {
        await database.InsertAsync("msg_1", Url, "secret", [1, 2, 255]);

        var claimed = Assert.Single(await ClaimAsync());

        Assert.Equal(
            ("dlv_1", "msg_1", Receiver, Url, "secret", 1, 0),
            (claimed.Id, claimed.EventId, claimed.Receiver, claimed.Url, claimed.ProtectedSecret, claimed.Attempt,
                claimed.Failures));
        Assert.Equal([1, 2, 255], claimed.Body);
        Assert.Equal(time.GetUtcNow(), claimed.ClaimedAt);
    }

    [Fact]
    public async Task Hands_out_a_delivery_once_while_its_lease_lasts()
    {
        await database.InsertAsync("msg_1", Url);
        Assert.Single(await ClaimAsync());

        time.Advance(Lease - TimeSpan.FromMilliseconds(1));

        Assert.Empty(await ClaimAsync());
    }

    [Fact]
    public async Task Hands_it_out_again_when_the_lease_has_ended_and_logs_the_attempt_that_nobody_saw_end()
    {
        await database.InsertAsync("msg_1", Url);
        var first = Assert.Single(await ClaimAsync());

        time.Advance(Lease);
        var second = Assert.Single(await ClaimAsync());

        Assert.Equal((2, 0), (second.Attempt, second.Failures));
        var interrupted = Assert.Single(await database.AttemptsAsync("msg_1"));
        Assert.Equal(
            new DeliveryAttempt(1, first.ClaimedAt, ErrorCode: AttemptOutcome.Interrupted),
            interrupted);
    }

    [Fact]
    public async Task A_start_ends_every_lease_at_once()
    {
        await database.InsertAsync("msg_1", Url);
        Assert.Single(await ClaimAsync());

        await database.ReopenAsync();

        Assert.Equal(2, Assert.Single(await ClaimAsync()).Attempt);
        Assert.Equal(AttemptOutcome.Interrupted, Assert.Single(await database.AttemptsAsync("msg_1")).ErrorCode);
    }

    [Fact]
    public async Task Drops_an_outcome_that_comes_after_the_delivery_was_claimed_again()
    {
        await database.InsertAsync("msg_1", Url);
        var first = Assert.Single(await ClaimAsync());
        time.Advance(Lease);
        var second = Assert.Single(await ClaimAsync());

        Assert.Equal(AttemptCompletion.Fenced, await Store.CompleteAsync(first, Refused, DeliveryStep.DeadLetter, default));
        Assert.Equal(
            AttemptCompletion.Recorded, await Store.CompleteAsync(second, new(5, 200, null, null), DeliveryStep.Delivered, default));

        var delivery = await database.FindAsync("msg_1");
        Assert.Equal((DeliveryStatus.Delivered, 2, 0), (delivery!.Status, delivery.Attempt, delivery.Failures));
        Assert.Equal(["interrupted", null], (await database.AttemptsAsync("msg_1")).Select(a => a.ErrorCode));
    }

    [Fact]
    public async Task Drops_an_outcome_that_comes_a_second_time()
    {
        await database.InsertAsync("msg_1", Url);
        var claimed = Assert.Single(await ClaimAsync());

        Assert.Equal(AttemptCompletion.Recorded, await Store.CompleteAsync(claimed, Refused, DeliveryStep.RetryAfter(Lease), default));
        Assert.Equal(AttemptCompletion.Fenced, await Store.CompleteAsync(claimed, Refused, DeliveryStep.RetryAfter(Lease), default));

        Assert.Single(await database.AttemptsAsync("msg_1"));
    }

    [Fact]
    public async Task A_failure_makes_it_due_after_the_wait_and_not_before()
    {
        var wait = TimeSpan.FromMinutes(5);
        await database.InsertAsync("msg_1", Url);
        await Store.CompleteAsync(Assert.Single(await ClaimAsync()), Refused, DeliveryStep.RetryAfter(wait), default);

        time.Advance(wait - TimeSpan.FromMilliseconds(1));
        Assert.Empty(await ClaimAsync());
        Assert.Equal(
            [new ReceiverDue(Receiver, TimeSpan.FromMilliseconds(1)) { Host = "receiver.example" }], await Store.FindDueAsync(default));

        time.Advance(TimeSpan.FromMilliseconds(1));
        var second = Assert.Single(await ClaimAsync());
        Assert.Equal((2, 1), (second.Attempt, second.Failures));
    }

    [Fact]
    public async Task A_delivery_that_was_handed_back_is_due_at_once_and_has_not_failed()
    {
        await database.InsertAsync("msg_1", Url);
        var interrupted = new AttemptOutcome(9, null, AttemptOutcome.Interrupted, null);
        await Store.CompleteAsync(Assert.Single(await ClaimAsync()), interrupted, DeliveryStep.Requeued, default);

        var second = Assert.Single(await ClaimAsync());

        Assert.Equal((2, 0), (second.Attempt, second.Failures));
    }

    public static TheoryData<DeliveryStatus> Ends() =>
        [DeliveryStatus.Delivered, DeliveryStatus.DeadLetter, DeliveryStatus.Disabled];

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task What_has_ended_is_never_handed_out_again(DeliveryStatus end)
    {
        DeliveryStep[] steps = [DeliveryStep.Delivered, DeliveryStep.DeadLetter, DeliveryStep.Disabled];
        await database.InsertAsync("msg_1", Url);
        var step = steps.Single(step => step.Status == end);
        await Store.CompleteAsync(Assert.Single(await ClaimAsync()), Refused, step, default);

        time.Advance(TimeSpan.FromDays(365));
        await database.ReopenAsync();

        Assert.Empty(await ClaimAsync());
        Assert.Empty(await Store.FindDueAsync(default));
        var delivery = await database.FindAsync("msg_1");
        Assert.Equal(end, delivery?.Status);
        Assert.NotNull(delivery?.FinishedAt);
    }

    [Fact]
    public async Task The_log_keeps_every_attempt_as_it_was()
    {
        await database.InsertAsync("msg_1", Url);
        await Store.CompleteAsync(
            Assert.Single(await ClaimAsync()), Refused, DeliveryStep.RetryAfter(TimeSpan.Zero), default);
        var started = time.GetUtcNow();
        time.Advance(TimeSpan.FromSeconds(1));
        await Store.CompleteAsync(
            Assert.Single(await ClaimAsync()), new(3, 204, null, null), DeliveryStep.Delivered, default);

        Assert.Equal(
            [
                new(1, started, LatencyMs: 12, Status: 500, ErrorCode: "http_status", Response: "sorry"),
                new(2, started.AddSeconds(1), LatencyMs: 3, Status: 204),
            ],
            await database.AttemptsAsync("msg_1"));
    }

    [Fact]
    public async Task The_due_list_has_one_line_per_receiver_with_the_most_urgent_first()
    {
        await database.InsertAsync("msg_later", "https://later.example/");
        await Store.CompleteAsync(
            Assert.Single(await Store.ClaimAsync([new("later.example:443", 1)], Lease, default)),
            Refused, DeliveryStep.RetryAfter(TimeSpan.FromSeconds(5)), default);
        foreach (var number in Enumerable.Range(1, 3)) await database.InsertAsync($"msg_a{number}", "https://a.example/");
        time.Advance(TimeSpan.FromSeconds(1));
        await database.InsertAsync("msg_b", "http://b.example:81/");

        Assert.Equal(
            [
                new("a.example:443", TimeSpan.FromSeconds(-1)) { Host = "a.example" },
                new("b.example:81", TimeSpan.Zero) { Host = "b.example" },
                new("later.example:443", TimeSpan.FromSeconds(4)) { Host = "later.example" },
            ],
            await Store.FindDueAsync(default));
    }

    [Fact]
    public async Task The_due_list_steps_along_the_index_and_never_scans_the_deliveries()
    {
        await using var connection = await database.Database.OpenAsync(default);
        var plan = (await connection.QueryAsync("EXPLAIN QUERY PLAN " + DeliverySql.FindDue))
            .Select(row => (string)row.detail).ToList();

        var steps = plan.Where(line => line.Contains("deliveries", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.StartsWith("SEARCH", step, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_receiver_gets_no_more_than_its_quota()
    {
        foreach (var number in Enumerable.Range(1, 5)) await database.InsertAsync($"msg_{number}", Url);

        Assert.Equal(2, (await Store.ClaimAsync([new(Receiver, 2)], Lease, default)).Count);
        Assert.Equal(3, (await Store.ClaimAsync([new(Receiver, 9)], Lease, default)).Count);
    }

    [Fact]
    public async Task Two_that_claim_at_once_never_get_the_same_delivery()
    {
        foreach (var number in Enumerable.Range(1, 40)) await database.InsertAsync($"msg_{number}", Url);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Store.ClaimAsync([new(Receiver, 7)], Lease, default))));

        var ids = claims.SelectMany(claimed => claimed).Select(delivery => delivery.Id).ToList();
        Assert.Equal(40, ids.Count);
        Assert.Equal(40, ids.Distinct().Count());
    }

    [Fact]
    public async Task A_delivery_is_not_there_when_its_transaction_was_not_committed()
    {
        await using (var write = await database.Database.BeginWriteAsync(default))
            await DeliveryDatabase.InsertAsync(write, "msg_1", Url);

        Assert.Null(await database.FindAsync("msg_1"));
    }

    [Fact]
    public async Task A_delivery_needs_its_submission_and_goes_with_it()
    {
        await database.InsertAsync("msg_1", Url);
        await Store.CompleteAsync(
            Assert.Single(await ClaimAsync()), Refused, DeliveryStep.RetryAfter(TimeSpan.Zero), default);
        await using (var write = await database.Database.BeginWriteAsync(default))
        {
            await write.Connection.ExecuteAsync("DELETE FROM submissions", transaction: write.Transaction);
            await write.CommitAsync(default);
        }

        Assert.Null(await database.FindAsync("msg_1"));
        Assert.Empty(await database.AttemptsAsync("msg_1"));
        await Assert.ThrowsAsync<SqliteException>(() => database.InsertAsync("msg_2", Url));
    }

    private Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync() => Store.ClaimAsync([new(Receiver, 10)], Lease, default);
}
