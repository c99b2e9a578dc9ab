using Grader.Storage.Events;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Events;

public abstract class EventStoreTests(TestDatabase store) : IAsyncLifetime
{
    private readonly EventFixture fixture = new(store);

    private protected EventFixture Fixture => fixture;

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Theory]
    [InlineData("a", EventTypes.SubmissionGraded, "whe_a", "whe_all", "whe_graded")]
    [InlineData("b", EventTypes.SubmissionGraded, "whe_all", "whe_graded")]
    [InlineData("", EventTypes.SubmissionGraded, "whe_all", "whe_graded")]
    [InlineData("a", EventTypes.SubmissionCancelled, "whe_a", "whe_all")]
    [InlineData("a", EventTypes.EndpointDisabled, "whe_a", "whe_all", "whe_health")]
    public async Task Is_delivered_to_every_enabled_endpoint_that_wants_it(string tenant, string type, params string[] receivers)
    {
        await fixture.InsertEndpointAsync("whe_all");
        await fixture.InsertEndpointAsync("whe_a", tenant: "a");
        await fixture.InsertEndpointAsync("whe_graded", events: " submission.graded submission.regraded ");
        await fixture.InsertEndpointAsync("whe_health", tenant: "a", events: " endpoint.disabled ");
        await fixture.InsertEndpointAsync("whe_off", tenant: "a", disabled: true);

        await fixture.AppendAsync("msg_1", tenant, type);

        Assert.Equal(receivers, await fixture.ReceiversAsync("msg_1"));
    }

    [Fact]
    public async Task Is_delivered_to_the_receiver_that_was_named_with_the_submission_too()
    {
        await fixture.InsertEndpointAsync("whe_all");
        await fixture.InsertSubmissionAsync("sub_1", "https://school.example:8443/hook");

        await fixture.AppendAsync("msg_1", submission: "sub_1");

        Assert.Equal(["school.example:8443", "whe_all"], await fixture.ReceiversAsync("msg_1"));
    }

    [Fact]
    public async Task Goes_nowhere_where_nobody_wants_it_and_stays_in_the_feed()
    {
        await fixture.InsertSubmissionAsync("sub_1");

        await fixture.AppendAsync("msg_1", submission: "sub_1");

        Assert.Empty(await fixture.ReceiversAsync("msg_1"));
        Assert.Equal(["msg_1"], await fixture.ReadAsync());
    }

    [Fact]
    public async Task For_one_endpoint_it_goes_only_there_whatever_that_selects()
    {
        await fixture.InsertEndpointAsync("whe_all");
        await fixture.InsertEndpointAsync("whe_cancelled", events: " submission.cancelled ");
        string? delivery = null, none = null;

        await fixture.WriteAsync(async write =>
        {
            delivery = await EventStore.AppendForAsync(write, "whe_cancelled", Test("msg_1"), default);
            none = await EventStore.AppendForAsync(write, "whe_none", Test("msg_2"), default);
        });

        Assert.Equal(("dlv_1cancelled", null), (delivery, none));
        Assert.Equal(["whe_cancelled"], await fixture.ReceiversAsync("msg_1"));
    }

    [Fact]
    public async Task Leaves_nothing_behind_when_its_transaction_is_not_committed()
    {
        await fixture.InsertEndpointAsync("whe_all");
        await using (var write = await fixture.Database.BeginWriteAsync(default))
            await EventStore.AppendAsync(write, Test("msg_1"), default);

        Assert.Empty(await fixture.ReadAsync());
        Assert.Equal(0, await fixture.CountAsync("deliveries"));
    }

    [Fact]
    public async Task The_feed_has_every_event_of_the_tenant_in_order_and_none_of_another()
    {
        foreach (var number in Enumerable.Range(1, 6)) await fixture.AppendAsync($"msg_{number}", tenant: number % 2 == 0 ? "a" : "b");

        Assert.Equal(["msg_1", "msg_2", "msg_3", "msg_4", "msg_5", "msg_6"], await fixture.ReadAsync());
        Assert.Equal(["msg_2", "msg_4", "msg_6"], await fixture.ReadAsync("a"));
        Assert.Equal(["msg_4", "msg_6"], await fixture.ReadAsync("a", after: 2));
        Assert.Equal(["msg_3", "msg_4"], await fixture.ReadAsync(after: 2, limit: 2));
        Assert.Empty(await fixture.ReadAsync(""));
    }

    [Fact]
    public async Task The_feed_can_be_of_one_type()
    {
        await fixture.AppendAsync("msg_1");
        await fixture.AppendAsync("msg_2", type: EventTypes.SubmissionCancelled);
        await fixture.AppendAsync("msg_3", tenant: "a", type: EventTypes.SubmissionCancelled);

        Assert.Equal(["msg_2", "msg_3"], await fixture.ReadAsync(type: EventTypes.SubmissionCancelled));
        Assert.Equal(["msg_3"], await fixture.ReadAsync("a", type: EventTypes.SubmissionCancelled));
    }

    [Fact]
    public async Task A_number_is_never_used_again()
    {
        await fixture.AppendAsync("msg_1");
        fixture.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(1, await fixture.Events.ExpireAsync(TimeSpan.FromDays(30), 100, default));

        await fixture.AppendAsync("msg_2");

        Assert.Equal(2, (await fixture.Events.ReadAsync(null, 0, null, 1, default)).Single().Seq);
        Assert.Equal((1, 2), await fixture.Events.FindBoundsAsync(default));
    }

    [Fact]
    public async Task Expires_in_batches_with_its_deliveries_and_the_oldest_first()
    {
        await fixture.InsertEndpointAsync("whe_all");
        foreach (var number in Enumerable.Range(1, 3)) await fixture.AppendAsync($"msg_{number}");
        fixture.Time.Advance(TimeSpan.FromDays(30));
        await fixture.AppendAsync("msg_4");
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(2, await fixture.Events.ExpireAsync(TimeSpan.FromDays(30), 2, default));
        Assert.Equal(["msg_3", "msg_4"], await fixture.ReadAsync());
        Assert.Equal(1, await fixture.Events.ExpireAsync(TimeSpan.FromDays(30), 2, default));
        Assert.Equal(0, await fixture.Events.ExpireAsync(TimeSpan.FromDays(30), 2, default));

        Assert.Equal(["msg_4"], await fixture.ReadAsync());
        Assert.Equal(1, await fixture.CountAsync("deliveries"));
        Assert.Equal((3, 4), await fixture.Events.FindBoundsAsync(default));
    }

    [Fact]
    public async Task An_erasure_removes_the_events_of_one_submission_and_their_deliveries()
    {
        await fixture.InsertEndpointAsync("whe_all");
        await fixture.InsertSubmissionAsync("sub_1");
        await fixture.InsertSubmissionAsync("sub_2");
        await fixture.AppendAsync("msg_1", submission: "sub_1");
        await fixture.AppendAsync("msg_2", submission: "sub_2");

        await new SubmissionStore(fixture.Database).EraseAsync("sub_1", new("key_1", "", "submission.erased", "sub_1"), default);

        Assert.Equal(["msg_2"], await fixture.ReadAsync());
        Assert.Equal(1, await fixture.CountAsync("deliveries"));
    }

    [Fact]
    public async Task Many_that_append_at_once_all_appear_in_the_order_of_their_numbers()
    {
        await Task.WhenAll(Enumerable.Range(1, 40).Select(number => Task.Run(() => fixture.AppendAsync($"msg_{number}"))));

        var events = await fixture.Events.ReadAsync(null, 0, null, 100, default);
        Assert.Equal(Enumerable.Range(1, 40).Select(seq => (long)seq), events.Select(happened => happened.Seq));
        Assert.Equal(40, events.Select(happened => happened.Id).Distinct().Count());
    }

    private static NewEvent Test(string id) => new(id, "", EventTypes.Test, null, "{}"u8.ToArray());
}
