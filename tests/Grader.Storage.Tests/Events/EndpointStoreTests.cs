using Grader.Storage.Audit;
using Grader.Storage.Deliveries;
using Grader.Storage.Endpoints;
using Grader.Storage.Events;
using Grader.Storage.Signing;

namespace Grader.Storage.Tests.Events;

/// <summary>Endpoints, what becomes of their deliveries, and the keys that sign those.</summary>
public abstract class EndpointStoreTests(TestDatabase store) : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly AuditEntry Line = new("key_1", "a", "endpoint.changed", "whe_1");
    private static readonly AttemptOutcome Refused = new(12, 500, "http_status", "sorry");

    private readonly EventFixture fixture = new(store);

    private EndpointStore Endpoints => new(fixture.Database);

    private DeliveryStore Deliveries => new(fixture.Database);

    private DeliveryLog Log => new(fixture.Database);

    private DeliveryRepeats Repeats => new(fixture.Database);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Keeps_what_was_stored()
    {
        Assert.True(await Endpoints.InsertAsync(
            New("whe_1") with
            {
                Tenant = "a", Description = "Zoë's", Events = [EventTypes.SubmissionGraded, EventTypes.EndpointDisabled],
                ProtectedHeaders = "sealed headers", RatePerSecond = 7,
            }, 10, Line, default));

        var found = await Endpoints.FindAsync("whe_1", null, default);

        Assert.Equal(
            ("a", "https://platform.example/hook", "Zoë's", "sealed headers", 7, fixture.Time.GetUtcNow()),
            (found!.Tenant, found.Url, found.Description, found.ProtectedHeaders, found.RatePerSecond, found.CreatedAt));
        Assert.Equal([EventTypes.SubmissionGraded, EventTypes.EndpointDisabled], found.Events);
        Assert.Null(found.DisabledAt);
    }

    [Fact]
    public async Task Another_tenants_endpoint_does_not_exist()
    {
        await Endpoints.InsertAsync(New("whe_1") with { Tenant = "a" }, 10, Line, default);
        await Endpoints.InsertAsync(New("whe_2"), 10, Line, default);

        Assert.Null(await Endpoints.FindAsync("whe_1", "b", default));
        Assert.Null(await Endpoints.FindAsync("whe_2", "b", default));
        Assert.Empty(await Endpoints.ListAsync("b", "", 10, default));
        Assert.False(await Endpoints.UpdateAsync("whe_1", "b", new() { Url = "https://x.example/" }, Line, default));
        Assert.False(await Endpoints.RotateSecretAsync("whe_1", "b", "new", Lease, Line, default));
        Assert.False(await Endpoints.DeleteAsync("whe_1", "b", Line, default));
        Assert.Equal(["whe_1"], (await Endpoints.ListAsync("a", "", 10, default)).Select(endpoint => endpoint.Id));
        Assert.Equal(["whe_2"], (await Endpoints.ListAsync(null, "whe_1", 10, default)).Select(endpoint => endpoint.Id));
    }

    [Fact]
    public async Task A_tenant_has_no_more_than_the_limit()
    {
        Assert.True(await Endpoints.InsertAsync(New("whe_1") with { Tenant = "a" }, 1, Line, default));
        Assert.False(await Endpoints.InsertAsync(New("whe_2") with { Tenant = "a" }, 1, Line, default));
        Assert.True(await Endpoints.InsertAsync(New("whe_3") with { Tenant = "b" }, 1, Line, default));
        Assert.True(await Endpoints.InsertAsync(New("whe_4"), 1, Line, default));
    }

    [Fact]
    public async Task A_change_leaves_what_it_does_not_name_and_takes_null_for_a_value()
    {
        await Endpoints.InsertAsync(
            New("whe_1") with { Events = [EventTypes.SubmissionGraded], ProtectedHeaders = "sealed", RatePerSecond = 7 }, 10, Line,
            default);

        await Endpoints.UpdateAsync("whe_1", null, new() { Description = "new" }, Line, default);
        var described = await Endpoints.FindAsync("whe_1", null, default);
        await Endpoints.UpdateAsync(
            "whe_1", null, new() { Events = new(null), ProtectedHeaders = new(null), RatePerSecond = new(null) }, Line, default);
        var cleared = await Endpoints.FindAsync("whe_1", null, default);

        Assert.Equal(
            ("new", 1, "sealed", 7),
            (described!.Description, described.Events!.Count, described.ProtectedHeaders, described.RatePerSecond));
        Assert.Equal(("new", null, null, null), (cleared!.Description, cleared.Events, cleared.ProtectedHeaders, cleared.RatePerSecond));
    }

    [Fact]
    public async Task What_waits_for_a_disabled_endpoint_is_sent_when_it_is_enabled()
    {
        await fixture.InsertEndpointAsync("whe_1");
        await fixture.AppendAsync("msg_1");
        await Endpoints.UpdateAsync("whe_1", null, new() { Disabled = true }, Line, default);

        Assert.Empty(await Deliveries.FindDueAsync(default));
        await Endpoints.UpdateAsync("whe_1", null, new() { Disabled = false }, Line, default);

        Assert.Equal("whe_1", Assert.Single(await Deliveries.FindDueAsync(default)).Receiver);
    }

    [Fact]
    public async Task An_attempt_uses_the_endpoint_as_it_is_now()
    {
        await fixture.InsertEndpointAsync("whe_1", tenant: "a");
        await fixture.AppendAsync("msg_1", tenant: "a");
        await Endpoints.UpdateAsync(
            "whe_1", null, new() { Url = "https://new.example/", ProtectedHeaders = new("headers"), RatePerSecond = new(3) }, Line,
            default);
        await Endpoints.RotateSecretAsync("whe_1", null, "newer", Lease, Line, default);

        var due = Assert.Single(await Deliveries.FindDueAsync(default));
        var claimed = Assert.Single(await ClaimAsync());

        Assert.Equal(("new.example", 3), (due.Host, due.RatePerSecond));
        Assert.Equal(
            ("https://new.example/", "newer", "sealed", "headers", "whe_1", "a"),
            (claimed.Url, claimed.ProtectedSecret, claimed.PreviousProtectedSecret, claimed.ProtectedHeaders, claimed.EndpointId,
                claimed.EndpointTenant));
    }

    [Fact]
    public async Task The_secret_before_signs_no_more_when_the_overlap_is_over()
    {
        await fixture.InsertEndpointAsync("whe_1");
        await fixture.AppendAsync("msg_1");
        await Endpoints.RotateSecretAsync("whe_1", null, "newer", Lease, Line, default);
        Assert.NotNull((await Endpoints.FindAsync("whe_1", null, default))!.PreviousUntil);

        fixture.Time.Advance(Lease);

        Assert.Null((await Endpoints.FindAsync("whe_1", null, default))!.PreviousUntil);
        Assert.Null(Assert.Single(await ClaimAsync()).PreviousProtectedSecret);
    }

    [Fact]
    public async Task Is_disabled_after_days_of_nothing_but_failure_and_the_others_are_told()
    {
        await fixture.InsertEndpointAsync("whe_1", tenant: "a");
        await fixture.InsertEndpointAsync("whe_2", events: " endpoint.disabled ");
        await fixture.AppendAsync("msg_1", tenant: "a");

        Assert.Equal(AttemptCompletion.Recorded, await FailAsync("msg_8"));
        fixture.Time.Advance(TimeSpan.FromDays(5) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(AttemptCompletion.Recorded, await FailAsync("msg_8"));
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(AttemptCompletion.RecordedAndDisabled, await FailAsync("msg_9"));

        var endpoint = await Endpoints.FindAsync("whe_1", null, default);
        Assert.Equal(("failing", fixture.Time.GetUtcNow()), (endpoint!.DisabledReason, endpoint.DisabledAt));
        Assert.Equal(["whe_2"], await fixture.ReceiversAsync("msg_9"));
        Assert.Equal(["msg_1", "msg_9"], await fixture.ReadAsync("a"));
    }

    [Fact]
    public async Task A_success_in_between_begins_the_days_again_and_a_fault_of_the_service_does_not_count()
    {
        await fixture.InsertEndpointAsync("whe_1");
        await fixture.AppendAsync("msg_1");
        await FailAsync("msg_9");
        Assert.NotNull((await Endpoints.FindAsync("whe_1", null, default))!.FailingSince);
        await Deliveries.CompleteAsync(Assert.Single(await ClaimAsync()), new(5, 200, null, null), DeliveryStep.Delivered, default);
        Assert.Null((await Endpoints.FindAsync("whe_1", null, default))!.FailingSince);

        fixture.Time.Advance(TimeSpan.FromDays(6));
        await fixture.AppendAsync("msg_2");
        Assert.Equal(AttemptCompletion.Recorded, await FailAsync("msg_9", receiversFault: false));
        Assert.Null((await Endpoints.FindAsync("whe_1", null, default))!.FailingSince);
        Assert.Equal(AttemptCompletion.Recorded, await FailAsync("msg_9"));
    }

    [Fact]
    public async Task A_recovery_repeats_what_failed_and_sends_what_was_missed()
    {
        await fixture.InsertEndpointAsync("whe_1", events: " submission.graded ");
        await fixture.AppendAsync("msg_1");
        await Deliveries.CompleteAsync(Assert.Single(await ClaimAsync()), Refused, DeliveryStep.DeadLetter, default);
        await fixture.AppendAsync("msg_2");
        await Deliveries.CompleteAsync(Assert.Single(await ClaimAsync()), new(5, 200, null, null), DeliveryStep.Delivered, default);
        await Endpoints.UpdateAsync("whe_1", null, new() { Disabled = true }, Line, default);
        await fixture.AppendAsync("msg_3");
        await fixture.AppendAsync("msg_4", type: EventTypes.SubmissionCancelled);
        await Endpoints.UpdateAsync("whe_1", null, new() { Disabled = false }, Line, default);

        Assert.Equal((2, false), await Repeats.RecoverAsync("whe_1", fixture.Time.GetUtcNow(), default));

        Assert.Equal(["msg_1", "msg_3"], (await ClaimAsync()).Select(claimed => claimed.EventId).Order());
        Assert.Equal((0, false), await Repeats.RecoverAsync("whe_1", fixture.Time.GetUtcNow().AddMilliseconds(1), default));
    }

    [Fact]
    public async Task A_replay_begins_the_schedule_again_and_the_log_goes_on()
    {
        await fixture.InsertEndpointAsync("whe_1", tenant: "a");
        await fixture.AppendAsync("msg_1", tenant: "a");
        var first = Assert.Single(await ClaimAsync());
        await Deliveries.CompleteAsync(first, Refused, DeliveryStep.DeadLetter, default);

        Assert.False(await Repeats.ReplayAsync(first.Id, "b", default));
        Assert.True(await Repeats.ReplayAsync(first.Id, "a", default));

        var second = Assert.Single(await ClaimAsync());
        Assert.Equal((2, 0), (second.Attempt, second.Failures));
        await Deliveries.CompleteAsync(second, new(5, 200, null, null), DeliveryStep.Delivered, default);
        var logged = await Log.FindAsync(first.Id, "a", default);
        Assert.Equal(("delivered", null), (logged!.Status, logged.DueAt));
        Assert.Equal([(1, 500), (2, 200)], logged.Attempts.Select(attempt => (attempt.Number, attempt.Status)));
        Assert.Null(await Log.FindAsync(first.Id, "b", default));
    }

    [Fact]
    public async Task A_replay_leaves_an_attempt_under_way_alone()
    {
        await fixture.InsertEndpointAsync("whe_1");
        await fixture.AppendAsync("msg_1");
        var claimed = Assert.Single(await ClaimAsync());

        Assert.True(await Repeats.ReplayAsync(claimed.Id, null, default));

        Assert.Empty(await ClaimAsync());
    }

    [Fact]
    public async Task The_log_of_an_endpoint_has_pages_with_the_newest_first()
    {
        await fixture.InsertEndpointAsync("whe_1");
        foreach (var number in Enumerable.Range(1, 3)) await fixture.AppendAsync($"msg_{number}");
        foreach (var claimed in await ClaimAsync()) await Deliveries.CompleteAsync(claimed, Refused, DeliveryStep.DeadLetter, default);

        var first = await Log.OfEndpointAsync("whe_1", null, null, 2, default);
        var second = await Log.OfEndpointAsync("whe_1", first[^1].Id, "dead_letter", 2, default);

        Assert.Equal(["msg_3", "msg_2", "msg_1"], first.Concat(second).Select(delivery => delivery.EventId));
        Assert.All(first.Concat(second), delivery => Assert.Single(delivery.Attempts));
        Assert.Empty(await Log.OfEndpointAsync("whe_1", null, "pending", 2, default));
    }

    [Fact]
    public async Task The_deliveries_of_a_submission_are_shown_to_the_tenants_that_they_belong_to()
    {
        await fixture.InsertSubmissionAsync("sub_1", "https://school.example/hook");
        await fixture.InsertEndpointAsync("whe_all");
        await fixture.AppendAsync("msg_1", tenant: "a", submission: "sub_1");

        Assert.Equal(2, (await Log.OfSubmissionAsync("sub_1", null, 10, default)).Count);
        Assert.Null(Assert.Single(await Log.OfSubmissionAsync("sub_1", "a", 10, default)).EndpointId);
        Assert.Empty(await Log.OfSubmissionAsync("sub_1", "b", 10, default));
    }

    [Fact]
    public async Task A_deleted_endpoint_takes_its_deliveries_with_it()
    {
        await fixture.InsertEndpointAsync("whe_1");
        await fixture.AppendAsync("msg_1");

        Assert.True(await Endpoints.DeleteAsync("whe_1", null, Line, default));

        Assert.Empty(await fixture.ReceiversAsync("msg_1"));
        Assert.Equal(["msg_1"], await fixture.ReadAsync());
    }

    [Fact]
    public async Task Of_signing_keys_the_first_stays_and_the_one_before_retires()
    {
        var keys = new SigningKeyStore(fixture.Database);
        await keys.InsertFirstAsync("whpk_1", "sealed 1", default);
        await keys.InsertFirstAsync("whpk_other", "sealed", default);
        await keys.RotateAsync("whpk_2", "sealed 2", Lease, Line, default);

        var during = await keys.FindCurrentAsync(default);
        fixture.Time.Advance(Lease);
        var after = await keys.FindCurrentAsync(default);

        Assert.Equal(["whpk_2", "whpk_1"], during.Select(key => key.PublicKey));
        Assert.Equal((null, fixture.Time.GetUtcNow()), (during[0].RetiresAt, during[1].RetiresAt));
        Assert.Equal(["whpk_2"], after.Select(key => key.PublicKey));
    }

    [Fact]
    public async Task What_changes_leaves_a_line_in_the_audit_and_what_changes_nothing_does_not()
    {
        await Endpoints.InsertAsync(New("whe_1"), 1, Line with { Action = "created" }, default);
        await Endpoints.InsertAsync(New("whe_2"), 1, Line, default);
        await Endpoints.UpdateAsync("whe_1", null, new() { Description = "new" }, Line with { Action = "changed" }, default);
        await Endpoints.UpdateAsync("whe_2", null, new() { Description = "new" }, Line, default);
        await Endpoints.RotateSecretAsync("whe_1", null, "newer", Lease, Line with { Action = "rotated" }, default);
        await Endpoints.DeleteAsync("whe_1", null, Line with { Action = "deleted" }, default);
        await Endpoints.DeleteAsync("whe_1", null, Line, default);

        var lines = await new AuditStore(fixture.Database).ReadAsync("a", 0, 10, default);

        Assert.Equal(["created", "changed", "rotated", "deleted"], lines.Select(line => line.Action));
    }

    private static NewEndpoint New(string id) => new() { Id = id, Url = "https://platform.example/hook", ProtectedSecret = "sealed" };

    private Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync() => Deliveries.ClaimAsync([new("whe_1", 10)], Lease, default);

    /// <summary>An attempt that fails, and is a reason to disable the endpoint after five days of failures.</summary>
    private async Task<AttemptCompletion> FailAsync(string tells, bool receiversFault = true) => await Deliveries.CompleteAsync(
        Assert.Single(await ClaimAsync()), Refused,
        DeliveryStep.RetryAfter(TimeSpan.Zero) with
        {
            IsReceiversFault = receiversFault,
            Disabling = new("failing", new(tells, "a", EventTypes.EndpointDisabled, null, "{}"u8.ToArray()))
            {
                FailingFor = TimeSpan.FromDays(5),
                FailedAttempts = 1,
            },
        }, default);
}
