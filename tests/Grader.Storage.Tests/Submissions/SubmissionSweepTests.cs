using Grader.Contracts.Submissions;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Submissions;

public abstract class SubmissionSweepTests(TestDatabase store) : IAsyncLifetime
{
    private const int MaxLost = 4;
    private const int Limit = 100;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(1);

    private readonly SubmissionFixture fixture = new(store);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task A_row_that_nobody_published_in_ten_seconds_is_taken_once_until_ten_more_have_passed()
    {
        await fixture.InsertAsync("sub_1");
        fixture.Time.Advance(SubmissionStore.PublishGrace - Second);
        Assert.Empty(await fixture.TakeUnpublishedAsync());

        fixture.Time.Advance(Second);
        Assert.Equal(["sub_1"], await fixture.TakeUnpublishedAsync());
        Assert.Empty(await fixture.TakeUnpublishedAsync());

        fixture.Time.Advance(SubmissionStore.PublishGrace);
        Assert.Equal(["sub_1"], await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task A_published_row_is_left_alone()
    {
        await fixture.PublishAsync("sub_1");
        fixture.Time.Advance(TimeSpan.FromDays(1));

        Assert.Empty(await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task A_row_whose_message_is_lost_is_started_by_the_next_one()
    {
        await fixture.PublishAsync("sub_lost");
        fixture.Time.Advance(Second);
        await fixture.PublishAsync("sub_next");
        Assert.Equal("sub_lost", await fixture.StartAsync("sub_next"));
        await fixture.CompleteAllAsync("sub_lost");
        fixture.Time.Advance(Age + Second);

        Assert.Equal(1, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));
        Assert.Equal(["sub_next"], await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task A_backlog_in_its_order_is_left_alone_however_old_it_is()
    {
        for (var i = 0; i < 5; i++)
        {
            await fixture.PublishAsync($"sub_{i}");
            fixture.Time.Advance(Second);
        }

        fixture.Time.Advance(TimeSpan.FromHours(1));
        await fixture.ClaimAsync("sub_0");

        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));
    }

    [Fact]
    public async Task Where_nothing_moves_the_oldest_is_published_again_once_and_then_waits_again()
    {
        await fixture.PublishAsync("sub_1");
        fixture.Time.Advance(Second);
        await fixture.PublishAsync("sub_2");
        fixture.Time.Advance(Age);
        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));

        fixture.Time.Advance(Second);
        Assert.Equal(1, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));
        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));
        var again = Assert.Single(await fixture.PublishUnpublishedAsync());
        Assert.Equal("sub_1", again.Id);
        await fixture.Store.MarkPublishedAsync(again, default);
        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));
    }

    [Fact]
    public async Task When_the_oldest_comes_through_the_others_are_published_again()
    {
        string[] lost = ["sub_1", "sub_2", "sub_3"];
        foreach (var id in lost) await fixture.PublishAsync(id);
        fixture.Time.Advance(Age + Second);
        Assert.Equal(1, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));

        var again = Assert.Single(await fixture.PublishUnpublishedAsync());
        await fixture.Store.MarkPublishedAsync(again, default);
        await fixture.ClaimAsync(again.Id);

        Assert.Equal(2, await fixture.Sweep.ForgetLostAsync(Age, Limit, default));
        Assert.Equal(lost.Except([again.Id]), (await fixture.TakeUnpublishedAsync()).Order());
    }

    [Fact]
    public async Task A_confirmation_that_comes_after_the_attempt_was_released_does_not_hide_that_it_is_due()
    {
        var publication = await fixture.InsertAsync("sub_1");
        var claimed = await fixture.ClaimAsync("sub_1");
        await fixture.Store.ReleaseAsync("sub_1", claimed!.Submission.Attempt, TimeSpan.Zero, counts: false, default);

        await fixture.Store.MarkPublishedAsync(publication, default);

        Assert.Equal(["sub_1"], await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task A_bus_that_forgets_has_every_queued_row_published_again()
    {
        await fixture.PublishAsync("sub_1");
        await fixture.PublishAsync("sub_2");
        await fixture.ClaimAsync("sub_1");

        var until = await fixture.Sweep.FindNewestDueAsync(default);
        fixture.Time.Advance(Second);
        await fixture.PublishAsync("sub_later");

        Assert.Equal(1, await fixture.Sweep.ForgetPublicationsAsync(until, Limit, default));
        Assert.Equal(["sub_2"], await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task An_expired_lease_is_queued_again_and_published_in_the_same_sweep()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        Assert.Equal(0, await fixture.Sweep.RequeueExpiredAsync(MaxLost, Limit, default));

        fixture.Time.Advance(Lease + Second);

        Assert.Equal(1, await fixture.Sweep.RequeueExpiredAsync(MaxLost, Limit, default));
        Assert.Equal(["sub_1"], await fixture.TakeUnpublishedAsync());
        Assert.Equal(SubmissionStatus.Queued, (await fixture.Store.FindAsync("sub_1", default))?.Status);
    }

    [Fact]
    public async Task A_row_that_has_lost_as_many_workers_as_it_may_is_not_queued_again_but_found_as_exhausted()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ExhaustAsync("sub_1");

        Assert.Equal(0, await fixture.Sweep.RequeueExpiredAsync(MaxLost, Limit, default));
        var exhausted = Assert.Single(await fixture.Sweep.FindExhaustedAsync(MaxLost, Limit, default));

        Assert.Equal((MaxLost, MaxLost - 1), (exhausted.Attempt, exhausted.Lost));
        Assert.True(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", MaxLost), graded: null, CompletionFence.LeaseExpired, default));
    }

    [Fact]
    public async Task A_worker_that_renews_in_time_stops_the_sweeper()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ExhaustAsync("sub_1");
        Assert.Single(await fixture.Sweep.FindExhaustedAsync(MaxLost, Limit, default));

        Assert.True(await fixture.Store.RenewLeaseAsync("sub_1", MaxLost, Lease, default));

        Assert.False(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", MaxLost), graded: null, CompletionFence.LeaseExpired, default));
    }

    [Fact]
    public async Task A_released_row_waits_as_long_as_its_worker_asked()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        await fixture.Store.ReleaseAsync("sub_1", 1, wait: 5 * Second, counts: true, default);

        fixture.Time.Advance(4 * Second);
        Assert.Empty(await fixture.TakeUnpublishedAsync());
        fixture.Time.Advance(Second);
        Assert.Equal(["sub_1"], await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task A_sweep_takes_no_more_than_its_batch_and_the_oldest_first()
    {
        for (var i = 0; i < 5; i++)
        {
            await fixture.InsertAsync($"sub_{i}");
            fixture.Time.Advance(Second);
        }

        fixture.Time.Advance(SubmissionStore.PublishGrace);

        Assert.Equal(["sub_0", "sub_1"], (await fixture.TakeUnpublishedAsync(2)).Order());
        Assert.Equal(["sub_2", "sub_3", "sub_4"], (await fixture.TakeUnpublishedAsync()).Order());
    }

    /// <summary>Starts another process while one has a lease.</summary>
    /// <returns>How many leases it finds expired.</returns>
    protected async Task<int> ExpiredAfterStartAsync()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");

        await fixture.RestartAsync();

        return await fixture.Sweep.RequeueExpiredAsync(MaxLost, Limit, default);
    }
}
