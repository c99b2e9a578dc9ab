using Grader.Storage.Regrades;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Submissions;

/// <summary>What waits is counted without looking at the rows, and is right whatever became of them.</summary>
public abstract class QueuedCountTests(TestDatabase store) : IAsyncLifetime
{
    private readonly SubmissionFixture fixture = new(store);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_way_into_the_queue_and_out_of_it_is_counted()
    {
        foreach (var id in (string[])["sub_1", "sub_2", "sub_3", "sub_4"]) await fixture.PublishAsync(id);
        await ExpectAsync(4);

        await fixture.ClaimAsync("sub_1");
        await ExpectAsync(3);
        await fixture.Store.ReleaseAsync("sub_1", attempt: 1, TimeSpan.Zero, counts: true, default);
        await ExpectAsync(4);

        await fixture.ClaimAsync("sub_2");
        fixture.Time.Advance(TimeSpan.FromMinutes(1));
        await ExpectAsync(3);
        await fixture.RequeueExpiredAsync();
        await ExpectAsync(4);

        await fixture.Store.CancelAsync("sub_3", fixture.TellAsync, new("key", "", "cancelled", "sub_3"), default);
        await ExpectAsync(3);
        await fixture.Store.EraseAsync("sub_4", new("key", "", "erased", "sub_4"), default);
        await ExpectAsync(2);
    }

    [Fact]
    public async Task A_submission_that_supersedes_others_takes_their_place()
    {
        foreach (var id in (string[])["sub_1", "sub_2"]) await fixture.InsertAsync(id, "a", "student");
        await ExpectAsync(2);

        await fixture.InsertAsync(SubmissionFixture.New("sub_3", "a", "student") with { Supersedes = true });

        await ExpectAsync(1);
    }

    [Fact]
    public async Task A_claim_that_is_not_committed_is_not_counted()
    {
        await fixture.PublishAsync("sub_1");
        await using (var write = await fixture.Database.BeginWriteAsync(default))
            await write.ExecuteAsync("UPDATE submissions SET status = 'running' WHERE id = 'sub_1'", null, default);

        await ExpectAsync(1);
    }

    [Fact]
    public async Task Rows_of_a_regrade_do_not_count()
    {
        await fixture.PublishAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        await fixture.CompleteAllAsync("sub_1");

        await new RegradeStore(fixture.Database, fixture.Time).CreateAsync(
            "rgr_1", new("take-every"), "sha256:1", autoApply: false, most: 10, new("key", null, "regraded", "rgr_1"), default);

        await ExpectAsync(0);
        Assert.NotNull(await fixture.TryInsertAsync("sub_2", maxQueued: 1));
        Assert.Null(await fixture.TryInsertAsync("sub_3", maxQueued: 1));
    }

    private async Task ExpectAsync(long waiting) => Assert.Equal((waiting, waiting), await fixture.WaitingAsync());
}
