using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Submissions;

public abstract class SubmissionStoreTests(TestDatabase store) : IAsyncLifetime
{
    private const int MaxAttempts = 3;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private readonly SubmissionFixture fixture = new(store);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task A_new_submission_is_queued_and_not_yet_published()
    {
        await fixture.InsertAsync("sub_1");

        var found = await fixture.Store.FindAsync("sub_1", default);

        Assert.NotNull(found);
        Assert.Equal(SubmissionStatus.Queued, found.Status);
        Assert.Equal("""{"course":"c#"}""", found.Metadata?.GetRawText());
        Assert.Equal(new WebhookTarget("https://platform.example/hook", "sealed"), found.Webhook);
        Assert.Equal(fixture.Time.GetUtcNow(), found.CreatedAt);
        Assert.Null(await fixture.ColumnAsync<long?>("sub_1", "published_at"));
    }

    [Fact]
    public async Task A_full_queue_takes_nothing_until_a_submission_is_claimed()
    {
        await fixture.PublishAsync("sub_published");
        await fixture.InsertAsync("sub_unpublished");

        Assert.Null(await fixture.TryInsertAsync("sub_3", maxQueued: 2));
        Assert.Null(await fixture.Store.FindAsync("sub_3", default));

        await fixture.ClaimAsync("sub_published");
        Assert.NotNull(await fixture.TryInsertAsync("sub_3", maxQueued: 2));
    }

    [Fact]
    public async Task A_claim_hands_out_the_files_and_how_long_they_waited()
    {
        await fixture.InsertAsync("sub_1");
        fixture.Time.Advance(TimeSpan.FromMilliseconds(250));

        var claimed = await fixture.ClaimAsync("sub_1");

        Assert.NotNull(claimed);
        Assert.Equal(1, claimed.Submission.Attempt);
        Assert.Equal([new SourceFile("Solution.cs", "class Zoë { }")], claimed.Files);
        Assert.Equal(TimeSpan.FromMilliseconds(250), claimed.Queued);
    }

    [Fact]
    public async Task Of_eight_workers_that_claim_the_same_row_one_gets_it()
    {
        await fixture.InsertAsync("sub_1");

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => fixture.ClaimAsync("sub_1"))));

        Assert.Single(claims, claim => claim is not null);
    }

    [Fact]
    public async Task An_expired_lease_is_queued_again_and_a_renewed_one_is_not()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        fixture.Time.Advance(Lease - TimeSpan.FromSeconds(1));
        Assert.True(await fixture.Store.RenewLeaseAsync("sub_1", 1, Lease, default));

        fixture.Time.Advance(Lease - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await fixture.RequeueExpiredAsync());
        Assert.Null(await fixture.ClaimAsync("sub_1"));

        fixture.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, await fixture.RequeueExpiredAsync());
        Assert.Equal(2, (await fixture.ClaimAsync("sub_1"))?.Submission.Attempt);
        Assert.False(await fixture.Store.RenewLeaseAsync("sub_1", 1, Lease, default));
    }

    [Fact]
    public async Task A_submission_is_not_claimed_more_often_than_it_may()
    {
        await fixture.InsertAsync("sub_1");
        for (var attempt = 1; attempt <= MaxAttempts; attempt++)
        {
            Assert.NotNull(await fixture.ClaimAsync("sub_1"));
            await fixture.Store.ReleaseAsync("sub_1", attempt, TimeSpan.Zero, counts: true, default);
        }

        Assert.Null(await fixture.ClaimAsync("sub_1"));
    }

    [Fact]
    public async Task A_worker_that_was_lost_has_used_up_no_attempt()
    {
        await fixture.InsertAsync("sub_1");
        for (var lost = 1; lost <= MaxAttempts; lost++)
        {
            await fixture.ClaimAsync("sub_1");
            fixture.Time.Advance(Lease + TimeSpan.FromSeconds(1));
            Assert.Equal(1, await fixture.RequeueExpiredAsync());
        }

        for (var tries = 1; tries <= MaxAttempts; tries++)
        {
            var claimed = (await fixture.ClaimAsync("sub_1"))!.Submission;
            Assert.Equal((MaxAttempts + tries, MaxAttempts, tries), (claimed.Attempt, claimed.Lost, claimed.Tries));
            Assert.True(await fixture.Store.ReleaseAsync("sub_1", claimed.Attempt, TimeSpan.Zero, counts: true, default));
        }

        Assert.Null(await fixture.ClaimAsync("sub_1"));
    }

    [Fact]
    public async Task A_worker_that_only_stops_uses_up_no_attempt()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");

        Assert.True(await fixture.Store.ReleaseAsync("sub_1", 1, TimeSpan.Zero, counts: false, default));

        Assert.Equal(1, (await fixture.ClaimAsync("sub_1"))?.Submission.Attempt);
    }

    [Fact]
    public async Task A_result_and_its_webhook_are_written_together()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        var result = SubmissionFixture.Result("sub_1", attempt: 1);

        Assert.True(await fixture.Store.CompleteAsync(
            result, SubmissionFixture.Graded("msg_1", "sub_1"), CompletionFence.Worker, default));

        var found = await fixture.Store.FindAsync("sub_1", default);
        Assert.Equal(SubmissionStatus.Graded, found?.Status);
        Assert.Equal(ResultJson.ToCompactString(result), found?.ResultJson);
        Assert.Equal("msg_1", Assert.Single(await fixture.DeliveriesAsync("sub_1")));
    }

    [Fact]
    public async Task The_records_of_a_run_that_was_not_believed_are_kept_beside_the_result_and_not_in_it()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        var result = SubmissionFixture.Result("sub_1", attempt: 1) with { Verdict = Verdict.Tampered, TamperRecords = "raw records" };

        Assert.True(await fixture.Store.CompleteAsync(result, graded: null, CompletionFence.Worker, default));

        Assert.Equal("raw records", await fixture.ColumnAsync<string>("sub_1", "tamper_records"));
        var found = await fixture.Store.FindAsync("sub_1", default);
        Assert.DoesNotContain("raw records", found?.ResultJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_cannot_be_written_takes_the_result_with_it()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        var taken = SubmissionFixture.Graded("msg_1", "sub_1");
        await fixture.AppendAsync(taken with { SubmissionId = null });

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", attempt: 1), taken, CompletionFence.Worker, default));

        Assert.Equal(SubmissionStatus.Running, (await fixture.Store.FindAsync("sub_1", default))?.Status);
        Assert.Empty(await fixture.DeliveriesAsync("sub_1"));
    }

    [Fact]
    public async Task A_worker_that_lost_its_attempt_writes_nothing()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        fixture.Time.Advance(Lease + TimeSpan.FromSeconds(1));
        await fixture.RequeueExpiredAsync();
        await fixture.ClaimAsync("sub_1");

        Assert.False(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", attempt: 1), SubmissionFixture.Graded("msg_1", "sub_1"),
            CompletionFence.Worker, default));

        Assert.Empty(await fixture.DeliveriesAsync("sub_1"));
        Assert.True(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", attempt: 2), graded: null, CompletionFence.Worker, default));
        Assert.False(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", attempt: 2), graded: null, CompletionFence.Worker, default));
    }

    [Fact]
    public async Task Nothing_is_found_or_claimed_under_an_unknown_id()
    {
        Assert.Null(await fixture.Store.FindAsync("sub_none", default));
        Assert.Null(await fixture.ClaimAsync("sub_none"));
    }
}
