namespace Grader.Storage.Tests.Submissions;

public sealed class SubmissionStoreOnSqliteTests() : SubmissionStoreTests(TestDatabase.OnSqlite());

public sealed class TurnOnSqliteTests() : TurnTests(TestDatabase.OnSqlite());

public sealed class SubmissionSweepOnSqliteTests() : SubmissionSweepTests(TestDatabase.OnSqlite())
{
    /// <summary>The file belongs to this process, so whoever had a lease is dead.</summary>
    [Fact]
    public async Task A_start_ends_every_lease_at_once() => Assert.Equal(1, await ExpiredAfterStartAsync());
}

public sealed class ClientOnSqliteTests() : ClientTests(TestDatabase.OnSqlite());

public sealed class QueuedCountOnSqliteTests() : QueuedCountTests(TestDatabase.OnSqlite());

public sealed class RetentionOnSqliteTests() : RetentionTests(TestDatabase.OnSqlite());
