using Dapper;
using Grader.Storage.Deliveries;
using Grader.Storage.Submissions;
using Grader.Storage.Tests.Submissions;

namespace Grader.Storage.Tests.Postgres;

/// <summary>Several processes on one database: every store here has connections of its own.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ConcurrencyTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const int Workers = 8;
    private const int Rows = 200;

    private readonly SubmissionFixture fixture = new(postgres.NewDatabase());

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task Every_message_starts_a_row_and_every_row_is_started_once()
    {
        var ids = await InsertAllAsync(published: true);

        var started = await EachAsync(ids, fixture.StartAsync);

        Assert.Equal(ids.Order(), started.Order());
    }

    [Fact]
    public async Task A_message_that_is_here_before_its_confirmation_starts_a_row_too()
    {
        var publications = new List<Publication>();
        for (var i = 0; i < Rows; i++) publications.Add(await fixture.InsertAsync($"sub_{i}", $"tenant{i % 7}"));

        // Each confirmation races with the worker that has the message already.
        var started = await EachAsync(publications, async publication =>
        {
            var confirmed = fixture.Store.MarkPublishedAsync(publication, default);
            var id = await fixture.StartAsync(publication.Id);
            await confirmed;
            return id;
        });

        Assert.Equal(publications.Select(publication => publication.Id).Order(), started.Order());
    }

    [Fact]
    public async Task What_waits_is_counted_right_while_workers_claim_and_release_and_none_waits_for_anothers_commit()
    {
        await using var held = await fixture.Database.BeginWriteAsync(default);
        await held.Connection.ExecuteAsync(
            "SELECT 1 FROM queued_counts FOR UPDATE; UPDATE queued_counts SET waiting = waiting", transaction: held.Transaction);

        var ids = await InsertAllAsync(published: true);
        var started = await EachAsync(ids, fixture.StartAsync);
        await EachAsync(started.Take(Rows / 2).ToList(), async id =>
        {
            await fixture.Store.ReleaseAsync(id!, attempt: 1, TimeSpan.Zero, counts: true, default);
            return id;
        });

        Assert.Equal((Rows / 2, Rows / 2), await fixture.WaitingAsync());
    }

    [Fact]
    public async Task Where_messages_of_all_tenants_are_taken_at_once_none_counts_as_lost()
    {
        var ids = await InsertAllAsync(published: true);
        fixture.Time.Advance(TimeSpan.FromMinutes(2));
        await fixture.PublishAsync("sub_new", "tenant");

        await EachAsync(ids.Take(Rows / 2).ToList(), fixture.StartAsync);

        Assert.Equal(0, await fixture.Sweep.ForgetLostAsync(TimeSpan.FromMinutes(1), Rows, default));
    }

    [Fact]
    public async Task Of_several_sweepers_each_row_is_published_by_one()
    {
        var ids = await InsertAllAsync(published: false);
        fixture.Time.Advance(SubmissionStore.PublishGrace);

        var taken = await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() => fixture.TakeUnpublishedAsync(Rows))));

        Assert.Equal(ids.Order(), taken.SelectMany(batch => batch).Order());
    }

    [Fact]
    public async Task Of_several_sweepers_each_expired_lease_is_ended_by_one()
    {
        foreach (var id in await InsertAllAsync(published: true)) await fixture.ClaimAsync(id);
        fixture.Time.Advance(TimeSpan.FromMinutes(1));

        var requeued = await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() =>
            fixture.Sweep.RequeueExpiredAsync(maxLost: 3, limit: Rows, default))));

        Assert.Equal(Rows, requeued.Sum());
    }

    [Fact]
    public async Task A_lost_message_is_published_again_by_one_sweeper()
    {
        await fixture.PublishAsync("sub_lost");
        fixture.Time.Advance(TimeSpan.FromMinutes(2));

        var forgotten = await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() =>
            fixture.Sweep.ForgetLostAsync(TimeSpan.FromMinutes(1), Rows, default))));

        Assert.Equal(1, forgotten.Sum());
    }

    [Fact]
    public async Task Of_several_dispatchers_each_delivery_is_claimed_by_one_and_an_interrupted_attempt_is_logged_once()
    {
        await fixture.InsertAsync("sub_1");
        await fixture.ClaimAsync("sub_1");
        for (var i = 0; i < Rows; i++) await fixture.AppendAsync(SubmissionFixture.Graded($"msg_{i}", "sub_1"));
        var deliveries = new DeliveryStore(fixture.Database);

        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var claimed = await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(() =>
                deliveries.ClaimAsync([new("platform.example:443", Rows)], TimeSpan.FromSeconds(30), default))));

            var all = claimed.SelectMany(batch => batch).ToList();
            Assert.Equal(Rows, all.Select(delivery => delivery.Id).Distinct().Count());
            Assert.All(all, delivery => Assert.Equal(attempt, delivery.Attempt));
            fixture.Time.Advance(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task A_students_hour_is_counted_over_all_workers()
    {
        string[] ids = [.. Enumerable.Range(0, Workers).Select(i => $"sub_{i}")];
        foreach (var id in ids) await fixture.InsertAsync(id, "tenant", "student");

        var claims = await Task.WhenAll(ids.Select(id => Task.Run(() => fixture.ClaimAsync(id))));

        Assert.Equal(5_000, claims.Sum(claim => claim!.MayShow));
    }

    private async Task<List<string>> InsertAllAsync(bool published)
    {
        var ids = Enumerable.Range(0, Rows).Select(i => $"sub_{i}").ToList();
        foreach (var id in ids)
        {
            if (published) await fixture.PublishAsync(id, $"tenant{id.Length}");
            else await fixture.InsertAsync(id);
        }

        return ids;
    }

    /// <summary>Does something with each, by several workers at once.</summary>
    private static async Task<List<string?>> EachAsync<T>(IReadOnlyList<T> items, Func<T, Task<string?>> work)
    {
        var results = new string?[items.Count];
        await Parallel.ForAsync(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (i, _) =>
            results[i] = await work(items[i]));
        return [.. results];
    }
}
