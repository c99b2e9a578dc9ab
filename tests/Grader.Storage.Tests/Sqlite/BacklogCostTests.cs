using System.Data.Common;
using Grader.Storage.Balance;
using Grader.Storage.Regrades;
using Grader.Storage.Submissions;
using Grader.Storage.Tests.Submissions;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Backlog = Grader.Storage.Tests.Submissions.Backlog;

namespace Grader.Storage.Tests.Sqlite;

/// <summary>What a POST, a worker, the sweeper and health do costs as many steps of SQLite's machine however many rows wait.</summary>
public sealed class BacklogCostTests
{
    private const int Few = 500;
    private const int Many = 20_000;
    private const int Limit = 100;

    private static readonly TimeSpan Age = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, Func<IDatabase, Task>> Operations = new()
    {
        ["POST"] = database => InsertAsync(database, SubmissionFixture.New("sub_new", "large")),
        ["POST of a tenant without a row"] = database => InsertAsync(database, SubmissionFixture.New("sub_new", "new")),
        ["POST that supersedes"] = database => InsertAsync(
            database, SubmissionFixture.New("sub_new", "large", "student7") with { Supersedes = true }),
        ["POST to a full queue"] = database => InsertAsync(database, SubmissionFixture.New("sub_new", "large"), maxQueued: Few),
        ["claim"] = database => ClaimAsync(database, due: 10_000 + Few),
        ["claim by the message of an old publisher"] = database => ClaimAsync(database, due: null),
        ["message taken in vain"] = database => new SubmissionStore(database).UnpublishAsync("sub_graded_1", due: null, default),
        ["expired leases"] = database => new SubmissionSweep(database).RequeueExpiredAsync(3, Limit, default),
        ["exhausted"] = database => new SubmissionSweep(database).FindExhaustedAsync(3, Limit, default),
        ["lost messages"] = database => new SubmissionSweep(database).ForgetLostAsync(Age, Limit, default),
        ["unpublished"] = database => new SubmissionSweep(database).TakeUnpublishedAsync(Limit, default),
        ["a bus that forgets"] = database => new SubmissionSweep(database).ForgetPublicationsAsync(long.MaxValue, Limit, default),
        ["regrades to apply"] = database => new RegradeStore(database, TimeProvider.System).FindToApplyAsync(default),
        ["health"] = database => new ServiceState(database).ProbeAsync(default),
        ["metrics"] = database => new LedgerStore(database).ReadBacklogAsync(default),
        ["list of what waits"] = database => new SubmissionStore(database).ListAsync(new() { Status = "queued" }, Limit, default),
    };

    public static TheoryData<string> Names() => [.. Operations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Costs_the_same_however_many_rows_wait(string name)
    {
        var (few, many) = (await StepsAsync(name, Few), await StepsAsync(name, Many));

        Assert.InRange(many, 1, few * 1.2);
    }

    private static async Task<long> StepsAsync(string name, int rows)
    {
        await using var store = TestDatabase.OnSqlite();
        await store.StartAsync(TimeProvider.System);
        await Backlog.FillAsync(store.Database, rows);
        var counting = new CountingDatabase(store.Database);
        await Operations[name](counting);
        return counting.Steps;
    }

    private static async Task InsertAsync(IDatabase database, NewSubmission submission, int maxQueued = int.MaxValue)
    {
        await using var inserts = new SubmissionInserts(database);
        await inserts.InsertAsync(submission, maxQueued, (_, _, _) => Task.CompletedTask);
    }

    private static Task<ClaimedSubmission?> ClaimAsync(IDatabase database, long? due) =>
        new SubmissionStore(database).ClaimNextAsync("sub_300", due, Age, maxAttempts: 3, new(0, 0), default);

    /// <summary>Counts the steps that statements take.</summary>
    private sealed class CountingDatabase(IDatabase database) : IDatabase
    {
        public long Steps { get; private set; }

        public async ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken)
        {
            var connection = await database.OpenAsync(cancellationToken);
            Count(connection);
            return connection;
        }

        public ValueTask<DatabaseWrite> BeginWriteAsync(CancellationToken cancellationToken) =>
            BeginWriteAsync(Durability.Disk, cancellationToken);

        public async ValueTask<DatabaseWrite> BeginWriteAsync(Durability durability, CancellationToken cancellationToken)
        {
            var write = await database.BeginWriteAsync(durability, cancellationToken);
            Count(write.Connection);
            return write;
        }

        public bool IsUnavailable(DbException exception) => database.IsUnavailable(exception);

        private void Count(DbConnection connection) => raw.sqlite3_progress_handler(
            ((SqliteConnection)connection).Handle, 1, _ =>
            {
                Steps++;
                return 0;
            }, null);
    }
}
