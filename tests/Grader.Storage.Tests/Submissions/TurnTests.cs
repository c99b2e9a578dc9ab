namespace Grader.Storage.Tests.Submissions;

public abstract class TurnTests(TestDatabase store) : IAsyncLifetime
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly SubmissionFixture fixture = new(store);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Tenants_take_turns_and_each_is_served_in_order()
    {
        await PublishAsync("a", 5);
        await PublishAsync("b", 2);
        await PublishAsync("c", 1);

        Assert.Equal(["a1", "b1", "c1", "a2", "b2", "a3", "a4", "a5"], await TakeAsync("a1", "a2", "a3", "a4", "a5", "b1", "b2", "c1"));
    }

    [Fact]
    public async Task A_tenant_that_comes_back_does_not_overtake_those_that_waited()
    {
        await PublishAsync("a", 4);
        Assert.Equal(["a1", "a2"], await TakeAsync("a1", "a2"));

        await PublishAsync("b", 3);

        Assert.Equal(["a3", "b1", "a4", "b2", "b3"], await TakeAsync("a3", "a4", "b1", "b2", "b3"));
    }

    [Fact]
    public async Task A_row_without_a_message_is_not_started_by_anothers()
    {
        await fixture.InsertAsync("a1", "a");
        fixture.Time.Advance(Second);
        await PublishAsync("b", 2);

        Assert.Equal(["b1", "b2"], await TakeAsync("b1", "b2"));
        Assert.Equal("a1", await fixture.StartAsync("a1"));
    }

    [Fact]
    public async Task A_message_that_comes_twice_starts_nothing_when_nothing_waits()
    {
        await PublishAsync("a", 1);

        Assert.Equal("a1", await fixture.StartAsync("a1"));
        Assert.Null(await fixture.StartAsync("a1"));
    }

    [Fact]
    public async Task A_message_that_is_taken_without_an_attempt_is_published_again_for_some_row_that_waits()
    {
        await PublishAsync("a", 3);
        await PublishAsync("b", 1);
        Assert.Equal(["a1", "b1"], await TakeAsync("a1", "a2"));

        await fixture.UnpublishAsync("b1");

        Assert.Equal(["a2"], await fixture.TakeUnpublishedAsync());
    }

    [Fact]
    public async Task Rows_that_another_tenants_messages_have_not_reached_are_not_lost()
    {
        await PublishAsync("a", 5);
        fixture.Time.Advance(2 * Age);
        await PublishAsync("b", 3);
        // b's rows are started by a's messages; b's messages are still on their way to a's rows.
        Assert.Equal(["a1", "b1", "a2", "b2"], await TakeAsync("a1", "a2", "a3", "a4"));

        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(Age, 100, default));

        Assert.Equal(["a3", "b3", "a4", "a5"], await TakeAsync("a5", "b1", "b2", "b3"));
    }

    [Fact]
    public async Task Of_rows_that_were_overtaken_as_many_are_lost_as_have_no_message_left()
    {
        await PublishAsync("a", 5);
        fixture.Time.Advance(2 * Age);
        await PublishAsync("b", 3);
        // Three of a's messages are lost, so b1's arrives next.
        Assert.Equal(["a1", "b1", "a2"], await TakeAsync("a1", "a2", "b1"));

        Assert.Equal(3, await fixture.Sweep.ForgetLostAsync(Age, 100, default));
        Assert.Equal(["b2", "b3"], await TakeAsync("b2", "b3"));
    }

    [Fact]
    public async Task An_old_message_of_a_row_that_was_published_again_tells_its_own_age()
    {
        await PublishAsync("a", 2);
        await PublishAsync("b", 1);
        var old = await fixture.ColumnAsync<long>("b1", "publish_due_at");
        await PublishAsync("c", 3);
        fixture.Time.Advance(2 * Age);
        // a2's message starts b1, whose own is still on its way when b1's worker gives up.
        Assert.Equal(["a1", "b1"], await TakeAsync("a1", "a2"));
        await fixture.Store.ReleaseAsync("b1", attempt: 1, TimeSpan.Zero, counts: true, default);
        foreach (var again in await fixture.PublishUnpublishedAsync()) await fixture.Store.MarkPublishedAsync(again, default);

        Assert.NotNull(await fixture.ClaimAsync("b1", old));

        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(Age, 100, default));
    }

    [Fact]
    public async Task A_student_is_shown_no_more_in_an_hour_than_the_limit_wherever_the_results_come_from()
    {
        foreach (var id in (string[])["s1", "s2", "s3", "s4"]) await fixture.InsertAsync(id, "a", "student");
        await fixture.InsertAsync("other", "b", "student");
        await fixture.InsertAsync("unnamed", "a");

        // Two run at once: each may show a whole result's share, and the third what is left.
        Assert.Equal(2_000, await MayShowAsync("s1"));
        Assert.Equal(2_000, await MayShowAsync("s2"));
        Assert.Equal(1_000, await MayShowAsync("s3"));
        Assert.Equal(2_000, await MayShowAsync("other"));
        Assert.Equal(2_000, await MayShowAsync("unnamed"));

        // The results show less than they could: the rest is free again.
        await fixture.CompleteAllAsync("s1", "s2", "s3");
        Assert.Equal(2_000, await MayShowAsync("s4"));
    }

    [Fact]
    public async Task After_an_hour_a_student_is_shown_values_again()
    {
        foreach (var id in (string[])["s1", "s2", "s3", "s4", "s5"]) await fixture.InsertAsync(id, "a", "student");
        foreach (var id in (string[])["s1", "s2", "s3"]) await fixture.ClaimAsync(id);
        Assert.Equal(0, await MayShowAsync("s4"));

        fixture.Time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(2_000, await MayShowAsync("s5"));
    }

    private async Task<int> MayShowAsync(string id) => (await fixture.ClaimAsync(id))!.MayShow;

    private async Task PublishAsync(string tenant, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            await fixture.PublishAsync($"{tenant}{number}", tenant);
            fixture.Time.Advance(Second);
        }
    }

    /// <summary>The ids that the messages of these submissions start, one after the other.</summary>
    private async Task<List<string?>> TakeAsync(params string[] messages)
    {
        var started = new List<string?>();
        foreach (var message in messages)
        {
            started.Add(await fixture.StartAsync(message));
            fixture.Time.Advance(Second);
        }

        return started;
    }
}
