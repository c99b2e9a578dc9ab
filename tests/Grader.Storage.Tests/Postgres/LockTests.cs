using Grader.Storage.Audit;
using Grader.Storage.Deliveries;
using Grader.Storage.Events;
using Grader.Storage.Regrades;
using Grader.Storage.Submissions;
using Grader.Storage.Tests.Events;

namespace Grader.Storage.Tests.Postgres;

/// <summary>Transactions that want the same rows at the same time.</summary>
[Collection(PostgresCollection.Name)]
public sealed class LockTests(PostgresFixture postgres) : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly AuditEntry Line = new("key_1", null, "tested", "x");

    private readonly EventFixture fixture = new(postgres.NewDatabase());

    private DeliveryStore Deliveries => new(fixture.Database);

    private DeliveryRepeats Repeats => new(fixture.Database);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Of_two_that_wait_for_each_other_one_runs_again_and_both_are_written()
    {
        foreach (var id in (string[])["sub_1", "sub_2"]) await fixture.InsertSubmissionAsync(id);
        TaskCompletionSource one = new(), two = new();
        var runs = 0;

        await Task.WhenAll(AddAsync("sub_1", one, "sub_2", two), AddAsync("sub_2", two, "sub_1", one));

        // The one that runs again may take its row before the other has woken up, and both wait for each other once more.
        Assert.True(runs > 2, $"{runs} runs");
        Assert.Equal(4, (await fixture.Database.ReadAsync<int>("SELECT attempt FROM submissions", null, default)).Sum());

        Task AddAsync(string first, TaskCompletionSource has, string second, TaskCompletionSource otherHas) =>
            fixture.Database.WriteAsync(async write =>
            {
                Interlocked.Increment(ref runs);
                const string Add = "UPDATE submissions SET attempt = attempt + 1 WHERE id = @id";
                await write.ExecuteAsync(Add, new { id = first }, default);
                has.TrySetResult();
                await otherHas.Task;
                await write.ExecuteAsync(Add, new { id = second }, default);
                await write.CommitAsync(default);
                return true;
            }, default);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_delivery_that_ends_takes_no_row_of_its_own_before_that_of_its_endpoint(bool fails)
    {
        await fixture.InsertEndpointAsync("whe_1");
        await fixture.AppendAsync("msg_1");
        await fixture.WriteAsync(write => write.ExecuteAsync("UPDATE webhook_endpoints SET failed_attempts = 1", null, default));
        var claimed = Assert.Single(await Deliveries.ClaimAsync([new("whe_1", 1)], Lease, default));
        Task<AttemptCompletion> completion;
        await using (var deletion = await fixture.Database.BeginWriteAsync(default))
        {
            await deletion.ExecuteAsync("SELECT 1 FROM webhook_endpoints FOR UPDATE", null, default);
            completion = Deliveries.CompleteAsync(
                claimed, new(5, fails ? 500 : 200, null, null),
                fails ? DeliveryStep.RetryAfter(Lease) with { IsReceiversFault = true } : DeliveryStep.Delivered, default);
            await fixture.WaitForLocksAsync(completion);

            await deletion.ExecuteAsync("SELECT 1 FROM deliveries FOR UPDATE NOWAIT", null, default);
        }

        Assert.Equal(AttemptCompletion.Recorded, await completion);
    }

    [Fact]
    public async Task An_event_that_is_erased_meanwhile_is_not_recovered()
    {
        await fixture.InsertEndpointAsync("whe_1", disabled: true);
        await fixture.AppendAsync("msg_1");
        await using var erasure = await fixture.Database.BeginWriteAsync(default);
        await erasure.ExecuteAsync("DELETE FROM events", null, default);

        var recovery = Repeats.RecoverAsync("whe_1", DateTimeOffset.UnixEpoch, default);
        await fixture.WaitForLocksAsync(recovery);
        await erasure.CommitAsync(default);

        Assert.Equal((0, false), await recovery);
    }

    [Fact]
    public async Task Of_two_recoveries_each_missed_event_is_sent_by_one()
    {
        await fixture.InsertEndpointAsync("whe_1", disabled: true);
        await fixture.AppendAsync("msg_1");
        var change = await fixture.Database.BeginWriteAsync(default);
        await change.ExecuteAsync("SELECT 1 FROM webhook_endpoints FOR NO KEY UPDATE", null, default);

        var one = Repeats.RecoverAsync("whe_1", DateTimeOffset.UnixEpoch, default);
        var two = Repeats.RecoverAsync("whe_1", DateTimeOffset.UnixEpoch, default);
        await fixture.WaitForLocksAsync(one, two);
        Assert.False(one.IsCompleted || two.IsCompleted);
        await change.DisposeAsync();

        // The second one repeats nothing: what the first has sent is due already.
        Assert.Equal([(0, false), (1, false)], (await Task.WhenAll(one, two)).Order());
        Assert.Equal(["whe_1"], await fixture.ReceiversAsync("msg_1"));
    }

    [Fact]
    public async Task An_erasure_takes_what_a_regrade_copies_meanwhile_with_it()
    {
        await fixture.InsertSubmissionAsync("sub_1");
        await fixture.WriteAsync(write => write.ExecuteAsync("UPDATE submissions SET status = 'graded'", null, default));
        await using var regrade = await fixture.Database.BeginWriteAsync(default);
        var row = new { id = "sub_2", of = "sub_1", version = (string?)null, turn = 1L, regradeId = "reg_1" };
        var filter = new { Challenge = "take-every", Tenant = (string?)null, Version = (string?)null, Verdict = (string?)null,
            SubmissionId = "sub_1", limit = 10 };
        Assert.Equal(["sub_1"], await regrade.QueryAsync<string>(RegradeSql.FindSubmissions, filter, default));
        await regrade.ExecuteAsync(RegradeSql.InsertSubmission, row, default);

        var erasure = new SubmissionStore(fixture.Database).EraseAsync("sub_1", Line, default);
        await fixture.WaitForLocksAsync(erasure);
        await regrade.CommitAsync(default);

        Assert.True(await erasure);
        Assert.Equal(0, await fixture.CountAsync("submissions"));
    }
}
