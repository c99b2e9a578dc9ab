using Dapper;

namespace Grader.Storage.Tests.Submissions;

/// <summary>A queue as it is after a while without enough workers: a large tenant, small ones, and as many graded rows.</summary>
internal static class Backlog
{
    /// <summary>Rows of it whose message nobody has published.</summary>
    public const int Unpublished = 150;

    private const int Chunk = 500;

    private const string Queue =
        """
        WITH RECURSIVE n (i) AS (SELECT @first UNION ALL SELECT i + 1 FROM n WHERE i < @last)
        INSERT INTO submissions (id, challenge, tenant, student, key_id, status, created_at, published_at, publish_due_at, turn)
        SELECT 'sub_' || i, 'take-every', CASE WHEN i % 10 = 0 THEN 'tenant' || i % 50 ELSE 'large' END, 'student' || i, 'key', 'queued',
               10000 + i, CASE WHEN i > @unpublished THEN 10000 + i END, 10000 + i, i
        FROM n
        """;

    private const string Fill =
        """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @rows)
        INSERT INTO submissions (id, challenge, tenant, student, status, attempt, created_at, published_at, publish_due_at, started_at,
                                 message_at, graded_at, verdict, turn)
        SELECT 'sub_graded_' || i, 'take-every', 'large', 'student' || i, 'graded', 1, i, 10000 + i, i, 20000 + i, 10001, i, 'passed', i
        FROM n;
        INSERT INTO submission_files (submission_id, files) SELECT id, '[]' FROM submissions;
        INSERT INTO regrades (id, challenge, auto_apply, key_id, created_at) VALUES ('rgr_1', 'take-every', @yes, 'key', 1);
        UPDATE submissions SET regrade_id = 'rgr_1', regrade_of = 'sub_1' WHERE status = 'graded' AND turn % 2 = 0;
        """;

    public static async Task FillAsync(IDatabase database, int rows)
    {
        // Each queued row adds a version to a counter, and one transaction must read all that it has written.
        foreach (var chunk in Enumerable.Range(1, rows).Chunk(Chunk))
            await WriteAsync(database, Queue, new { first = chunk[0], last = chunk[^1], unpublished = Unpublished });
        await WriteAsync(database, Fill, new { rows, yes = true });
    }

    private static async Task WriteAsync(IDatabase database, string sql, object parameters)
    {
        await using var write = await database.BeginWriteAsync(Durability.Process, default);
        // The machine may be busy: no time limit.
        await write.Connection.ExecuteAsync(sql, parameters, write.Transaction, commandTimeout: 0);
        await write.CommitAsync(default);
    }
}
