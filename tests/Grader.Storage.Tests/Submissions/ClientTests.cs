using Dapper;
using Grader.Contracts.Submissions;
using Grader.Storage.Audit;
using Grader.Storage.Keys;
using Grader.Storage.Submissions;

namespace Grader.Storage.Tests.Submissions;

/// <summary>What a client does with submissions besides sending them, and the keys it does that with.</summary>
public abstract class ClientTests(TestDatabase store) : IAsyncLifetime
{
    private static readonly AuditEntry Line = new("key_1", "a", "submission.erased", "sub_1");
    private readonly SubmissionFixture fixture = new(store);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task A_second_try_with_the_same_key_finds_the_first()
    {
        await InsertAsync("sub_1", new("a", "k", "fingerprint"));

        Assert.Equal(new InsertOutcome.Repeated("sub_1"), await InsertAsync("sub_2", new("a", "k", "fingerprint")));
        Assert.Equal(new InsertOutcome.KeyReused(), await InsertAsync("sub_3", new("a", "k", "other")));
        Assert.IsType<InsertOutcome.Stored>(await InsertAsync("sub_4", new("b", "k", "other")));
        Assert.Null(await fixture.Store.FindAsync("sub_2", default));
    }

    [Fact]
    public async Task Fifty_tries_at_once_store_one_submission()
    {
        var inserts = Enumerable.Range(0, 5).Select(_ => new SubmissionInserts(store.Database)).ToArray();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => inserts[i % inserts.Length].InsertAsync(
            SubmissionFixture.New($"sub_{i}") with { Idempotency = new("a", "k", "fingerprint") }, int.MaxValue, fixture.TellAsync)));
        foreach (var insert in inserts) await insert.DisposeAsync();

        var stored = Assert.IsType<InsertOutcome.Stored>(Assert.Single(outcomes, outcome => outcome is InsertOutcome.Stored));
        Assert.Equal(49, outcomes.OfType<InsertOutcome.Repeated>().Count(repeated => repeated.Id == stored.Publication.Id));
    }

    [Fact]
    public async Task A_quota_counts_the_submissions_of_a_key_in_24_hours()
    {
        Assert.Equal(1, Assert.IsType<InsertOutcome.Stored>(await InsertWithQuotaAsync("sub_1")).LeftToday);
        Assert.Equal(0, Assert.IsType<InsertOutcome.Stored>(await InsertWithQuotaAsync("sub_2")).LeftToday);
        Assert.IsType<InsertOutcome.QuotaExceeded>(await InsertWithQuotaAsync("sub_3"));

        Task<InsertOutcome> InsertWithQuotaAsync(string id) =>
            fixture.InsertAsync(SubmissionFixture.New(id) with { KeyId = "key_1", DailyQuota = 2 });
    }

    [Fact]
    public async Task A_superseding_submission_cancels_what_the_same_student_has_waiting_for_the_challenge()
    {
        await fixture.InsertAsync("sub_running", "a", "s");
        await fixture.ClaimAsync("sub_running");
        await fixture.InsertAsync("sub_waiting", "a", "s");
        await fixture.InsertAsync("sub_other", "a", "t");
        await fixture.InsertAsync("sub_elsewhere", "b", "s");

        var outcome = await fixture.InsertAsync(SubmissionFixture.New("sub_new", "a", "s") with { Supersedes = true });

        var cancelled = Assert.Single(Assert.IsType<InsertOutcome.Stored>(outcome).Superseded);
        Assert.Equal(("sub_waiting", SubmissionStatus.Cancelled, "superseded"), (cancelled.Id, cancelled.Status, cancelled.CancelReason));
        Assert.Equal(["sub_waiting"], fixture.Told);
    }

    [Fact]
    public async Task A_cancelled_submission_is_not_claimed_and_a_worker_loses_it()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");

        Assert.NotNull(await fixture.Store.CancelAsync("sub_1", fixture.TellAsync, Line, default));

        Assert.False(await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", 1), graded: null, CompletionFence.Worker, default));
        Assert.Null(await fixture.Store.CancelAsync("sub_1", fixture.TellAsync, Line, default));
        Assert.Null(await fixture.StartAsync("sub_1"));
        Assert.Equal(["sub_1"], fixture.Told);
    }

    [Fact]
    public async Task A_list_has_the_newest_first_and_what_the_filter_asks_for()
    {
        await fixture.InsertAsync("sub_1", "a", "s");
        await fixture.InsertAsync("sub_2", "b");
        await fixture.InsertAsync("sub_3", "a");
        await fixture.PublishAsync("sub_4", "a");
        await fixture.StartAsync("sub_4");
        await fixture.CompleteAllAsync("sub_4");

        Assert.Equal(["sub_4", "sub_3", "sub_2", "sub_1"], await ListAsync(new()));
        Assert.Equal(["sub_4", "sub_3"], await ListAsync(new() { Tenant = "a" }, limit: 2));
        Assert.Equal(["sub_1"], await ListAsync(new() { Tenant = "a", Before = "sub_3" }));
        Assert.Equal(["sub_1"], await ListAsync(new() { Student = "s", Challenge = "take-every", Status = "queued" }));
        Assert.Equal(["sub_4"], await ListAsync(new() { Verdict = "passed" }));
        Assert.Empty(await ListAsync(new() { Challenge = "scan" }));
    }

    [Fact]
    public async Task An_erasure_leaves_a_line_of_the_audit_and_nothing_else()
    {
        await fixture.InsertAsync("sub_1", "a");
        await fixture.ClaimAsync("sub_1");
        await fixture.Store.CompleteAsync(
            SubmissionFixture.Result("sub_1", 1), SubmissionFixture.Graded("msg_1", "sub_1"), CompletionFence.Worker, default);

        Assert.True(await fixture.Store.EraseAsync("sub_1", Line, default));
        Assert.False(await fixture.Store.EraseAsync("sub_1", Line, default));

        await using var connection = await store.Database.OpenAsync(default);
        foreach (var table in (string[])["submissions", "submission_files", "deliveries", "events"])
            Assert.Equal(0, await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}"));
        var line = Assert.Single(await new AuditStore(store.Database).ReadAsync("a", after: 0, limit: 10, default));
        Assert.Equal(("key_1", "submission.erased", "sub_1"), (line.KeyId, line.Action, line.Subject));
        Assert.Empty(await new AuditStore(store.Database).ReadAsync("b", after: 0, limit: 10, default));
        Assert.Empty(await new AuditStore(store.Database).ReadAsync(null, after: line.Seq, limit: 10, default));
    }

    [Fact]
    public async Task A_key_is_found_until_it_expires_or_is_revoked()
    {
        var keys = new KeyStore(store.Database);
        Assert.True(await keys.CreateFirstAsync(Key("key_1", "aa"), Line, default));
        Assert.False(await keys.CreateFirstAsync(Key("key_2", "bb"), Line, default));
        await keys.CreateAsync(Key("key_3", "cc") with { Tenant = "a", ExpiresAt = fixture.Time.GetUtcNow().AddDays(1) }, Line, default);

        Assert.Equal("key_1", (await keys.FindAsync("aa", default))?.Id);
        Assert.Equal("a", (await keys.FindAsync("cc", default))?.Tenant);
        Assert.Null(await keys.FindAsync("bb", default));
        fixture.Time.Advance(TimeSpan.FromDays(1));
        Assert.Null(await keys.FindAsync("cc", default));
        Assert.True(await keys.RevokeAsync("key_1", Line, default));
        Assert.False(await keys.RevokeAsync("key_1", Line, default));
        Assert.Null(await keys.FindAsync("aa", default));
        Assert.Equal(["key_1", "key_3"], (await keys.ListAsync(default)).Select(key => key.Id));
    }

    private static ApiKey Key(string id, string hash) =>
        new() { Id = id, Name = "test", Hash = hash, Hint = "grd_1", Scopes = "submit read" };

    private Task<InsertOutcome> InsertAsync(string id, Idempotency idempotency) =>
        fixture.InsertAsync(SubmissionFixture.New(id) with { Idempotency = idempotency });

    private async Task<IEnumerable<string>> ListAsync(SubmissionFilter filter, int limit = 10) =>
        (await fixture.Store.ListAsync(filter, limit, default)).Select(line => line.Id);
}
