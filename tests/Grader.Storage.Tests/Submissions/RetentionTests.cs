using Grader.Storage.Regrades;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Submissions;

public abstract class RetentionTests(TestDatabase store) : IAsyncLifetime
{
    private const string Before = "sub_9";

    private readonly SubmissionFixture fixture = new(store);
    private readonly List<OldSubmission> archived = [];

    private protected SubmissionFixture Fixture => fixture;

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Removes_the_oldest_first_in_batches_with_their_code_and_result()
    {
        await GradeAsync("sub_1", "sub_2", "sub_3", "sub_9");

        Assert.Equal(2, await RemoveAsync(limit: 2));

        Assert.Equal(["sub_1", "sub_2", "sub_3"], Archived);
        Assert.Equal("class Zoë { }", Assert.Single(archived[0].Files).Content);
        Assert.Contains("\"passed\"", archived[0].Submission.ResultJson, StringComparison.Ordinal);
        Assert.Null(await fixture.Store.FindAsync("sub_3", default));
        Assert.NotNull(await fixture.Store.FindAsync("sub_9", default));
    }

    [Fact]
    public async Task Removes_what_was_cancelled_and_leaves_what_waits_or_runs()
    {
        foreach (var id in (string[])["sub_1", "sub_2", "sub_3"]) await fixture.PublishAsync(id);
        await fixture.StartAsync("sub_1");
        await fixture.Store.CancelAsync("sub_3", fixture.TellAsync, new("key", "", "cancelled", "sub_3"), default);

        await RemoveAsync("graded");
        await RemoveAsync("cancelled");

        Assert.Equal(["sub_3"], Archived);
        Assert.NotNull(await fixture.Store.FindAsync("sub_1", default));
        Assert.NotNull(await fixture.Store.FindAsync("sub_2", default));
    }

    [Fact]
    public async Task Leaves_a_submission_whose_events_are_still_kept()
    {
        await GradeAsync("sub_1", "sub_2", "sub_3");
        await fixture.AppendAsync(SubmissionFixture.Graded("msg_1", "sub_1"));

        await RemoveAsync(limit: 1);

        Assert.Equal(["sub_2", "sub_3"], Archived);
        Assert.NotNull(await fixture.Store.FindAsync("sub_1", default));
    }

    [Fact]
    public async Task Leaves_a_submission_that_a_regrade_has_a_copy_of_until_that_is_decided()
    {
        await GradeAsync("sub_1");
        var regrades = new RegradeStore(fixture.Database, fixture.Time);
        await regrades.CreateAsync(
            "rgr_1", new("take-every"), "sha256:1", autoApply: false, most: 10, new("key", null, "regraded", "rgr_1"), default);

        await RemoveAsync();
        Assert.Empty(Archived);
        await regrades.DropAsync("rgr_1", new("key", null, "dropped", "rgr_1"), default);

        await RemoveAsync();
        Assert.Equal(["sub_1"], Archived);
    }

    [Fact]
    public async Task Removes_nothing_that_could_not_be_archived()
    {
        await GradeAsync("sub_1");

        await Assert.ThrowsAsync<IOException>(() =>
            new SubmissionRetention(fixture.Database).RemoveAsync(
                new("graded", "", Before, 10), _ => throw new IOException("full"), default));

        Assert.NotNull(await fixture.Store.FindAsync("sub_1", default));
        await RemoveAsync();
        Assert.Equal(["sub_1"], Archived);
    }

    private protected async Task GradeAsync(params string[] ids)
    {
        foreach (var id in ids)
        {
            await fixture.PublishAsync(id);
            await fixture.ClaimAsync(id);
        }

        await fixture.CompleteAllAsync(ids);
    }

    private IEnumerable<string> Archived => archived.Select(old => old.Submission.Id);

    /// <summary>Looks at all.</summary>
    /// <returns>How many batches.</returns>
    private async Task<int> RemoveAsync(string status = "graded", int limit = 10)
    {
        var batches = 0;
        for (var after = ""; after is not null; batches++)
        {
            (_, after) = await new SubmissionRetention(fixture.Database).RemoveAsync(
                new(status, after, Before, limit),
                old =>
                {
                    archived.AddRange(old);
                    return Task.CompletedTask;
                },
                default);
        }

        return batches;
    }
}
