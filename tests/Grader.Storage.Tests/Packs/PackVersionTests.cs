using Grader.Storage.Packs;
using Grader.Storage.Tests.Submissions;

namespace Grader.Storage.Tests.Packs;

public abstract class PackVersionTests(TestDatabase database) : IAsyncLifetime
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly StoredPack Pack = new("sha256:old", "take-every", [1, 2, 3]);

    private readonly SubmissionFixture fixture = new(database);

    private PackVersionStore Packs => new(fixture.Database);

    public Task InitializeAsync() => fixture.StartAsync();

    public Task DisposeAsync() => fixture.DisposeAsync().AsTask();

    [Fact]
    public async Task What_is_stored_is_found_after_a_restart_and_is_no_longer_missing()
    {
        Assert.Equal([Pack.Version, "sha256:other"], await Packs.TouchAsync(["sha256:other", Pack.Version], default));
        await Packs.AddAsync(Pack, default);
        // Another process did the same.
        await Packs.AddAsync(Pack, default);

        await fixture.RestartAsync();

        Assert.Equal(["sha256:other"], await Packs.TouchAsync(["sha256:other", Pack.Version], default));
        Assert.Equal(Pack.Archive, (await Packs.FindAsync(Pack.Version, default))?.Archive);
        Assert.Null(await Packs.FindAsync("sha256:other", default));
    }

    [Fact]
    public async Task A_version_lives_as_long_as_a_submission_needs_it()
    {
        await Packs.AddAsync(Pack, default);
        await fixture.InsertAsync(SubmissionFixture.New("sub_1") with { ChallengeVersion = Pack.Version });
        fixture.Time.Advance(30 * Day);
        Assert.Equal(0, await Packs.CollectAsync(Day, default));

        await fixture.ClaimAsync("sub_1");
        Assert.Equal(0, await Packs.CollectAsync(Day, default));

        await fixture.CompleteAllAsync("sub_1");
        Assert.Equal(1, await Packs.CollectAsync(Day, default));
        Assert.Null(await Packs.FindAsync(Pack.Version, default));
    }

    [Fact]
    public async Task A_version_that_a_process_has_in_service_stays()
    {
        await Packs.AddAsync(Pack, default);
        fixture.Time.Advance(Day);
        await Packs.TouchAsync([Pack.Version], default);
        fixture.Time.Advance(Day);
        Assert.Equal(0, await Packs.CollectAsync(Day, default));

        fixture.Time.Advance(Second);
        Assert.Equal(1, await Packs.CollectAsync(Day, default));
    }
}

public sealed class PackVersionOnSqliteTests() : PackVersionTests(TestDatabase.OnSqlite());

[Collection(Postgres.PostgresCollection.Name)]
public sealed class PackVersionOnPostgresTests(Postgres.PostgresFixture postgres) : PackVersionTests(postgres.NewDatabase());
