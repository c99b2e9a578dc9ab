using System.Collections.Concurrent;
using Grader.Storage.Submissions;
using Grader.Storage.Tests.Postgres;

namespace Grader.Storage.Tests.Submissions;

[Collection(PostgresCollection.Name)]
public sealed class SubmissionStoreOnPostgresTests(PostgresFixture postgres) : SubmissionStoreTests(postgres.NewDatabase());

[Collection(PostgresCollection.Name)]
public sealed class TurnOnPostgresTests(PostgresFixture postgres) : TurnTests(postgres.NewDatabase());

[Collection(PostgresCollection.Name)]
public sealed class SubmissionSweepOnPostgresTests(PostgresFixture postgres) : SubmissionSweepTests(postgres.NewDatabase())
{
    /// <summary>Others share the database, and whoever has a lease may live.</summary>
    [Fact]
    public async Task A_start_leaves_every_lease_alone() => Assert.Equal(0, await ExpiredAfterStartAsync());
}

[Collection(PostgresCollection.Name)]
public sealed class ClientOnPostgresTests(PostgresFixture postgres) : ClientTests(postgres.NewDatabase());

[Collection(PostgresCollection.Name)]
public sealed class QueuedCountOnPostgresTests(PostgresFixture postgres) : QueuedCountTests(postgres.NewDatabase());

[Collection(PostgresCollection.Name)]
public sealed class RetentionOnPostgresTests(PostgresFixture postgres) : RetentionTests(postgres.NewDatabase())
{
    [Fact]
    public async Task Several_processes_at_once_archive_each_submission_once()
    {
        var ids = Enumerable.Range(10, 40).Select(number => $"sub_{number}").ToArray();
        await GradeAsync(ids);
        var archived = new ConcurrentBag<string>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            for (var after = ""; after is not null;)
            {
                (_, after) = await new SubmissionRetention(Fixture.Database).RemoveAsync(
                    new("graded", after, "sub_9", Limit: 3), ArchiveAsync, default);
            }
        }));

        Assert.Equal(ids, archived.Order());

        Task ArchiveAsync(IReadOnlyList<OldSubmission> old)
        {
            foreach (var one in old) archived.Add(one.Submission.Id);
            return Task.CompletedTask;
        }
    }
}
