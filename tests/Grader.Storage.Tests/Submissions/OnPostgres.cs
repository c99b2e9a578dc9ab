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
