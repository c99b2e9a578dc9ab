namespace Grader.Storage.Submissions;

/// <summary>The statements about submissions, written so that SQLite and PostgreSQL both understand them.</summary>
internal static class SubmissionSql
{
    // Counts by the two partial indexes, and no further than the limit.
    internal const string Insert =
        """
        INSERT INTO submissions (id, challenge, challenge_version, metadata, webhook_url, webhook_secret,
                                 traceparent, created_at, publish_due_at)
        SELECT @Id, @Challenge, @ChallengeVersion, @metadata, @webhookUrl, @webhookSecret,
               @TraceParent, now_ms(), now_ms() + @publishMs
        WHERE @maxQueued > (
            SELECT count(*) FROM (
                SELECT 1 FROM submissions WHERE status = 'queued' AND published_at IS NULL
                UNION ALL
                SELECT 1 FROM submissions WHERE status = 'queued' AND published_at IS NOT NULL
                LIMIT @maxQueued) AS waiting)
        RETURNING id AS Id, publish_due_at AS Due
        """;

    internal const string InsertFiles =
        "INSERT INTO submission_files (submission_id, files) VALUES (@Id, @files)";

    private const string Columns =
        """
        id AS Id, challenge AS Challenge, challenge_version AS ChallengeVersion, status AS Status, attempt AS Attempt,
        metadata AS Metadata, webhook_url AS WebhookUrl, webhook_secret AS WebhookSecret,
        created_at AS CreatedAt, started_at AS StartedAt, result AS ResultJson
        """;

    internal const string Find = $"SELECT {Columns} FROM submissions WHERE id = @id";

    // A message that has been taken was published too, even if its confirmation is still on its way.
    internal const string MarkPublished =
        "UPDATE submissions SET published_at = now_ms() WHERE id = @Id AND publish_due_at = @Due AND published_at IS NULL";

    internal const string Unpublish =
        """
        UPDATE submissions SET published_at = NULL, publish_due_at = now_ms()
        WHERE id = @id AND status = 'queued'
        """;

    internal const string Claim =
        $"""
        UPDATE submissions
        SET status = 'running', attempt = attempt + 1, lease_until = now_ms() + @leaseMs, started_at = now_ms(),
            published_at = coalesce(published_at, now_ms())
        WHERE id = @id AND attempt < @maxAttempts
          AND (status = 'queued' OR (status = 'running' AND lease_until < now_ms()))
        RETURNING {Columns},
                  (SELECT files FROM submission_files WHERE submission_id = submissions.id) AS FilesJson
        """;

    // The fence: only the worker that holds this attempt.
    private const string Mine = "WHERE id = @id AND attempt = @attempt AND status = 'running'";

    internal const string RenewLease = $"UPDATE submissions SET lease_until = now_ms() + @leaseMs {Mine}";

    internal const string Complete =
        $"""
        UPDATE submissions
        SET status = 'graded', result = @result, tamper_records = @tamperRecords, graded_at = now_ms(), lease_until = NULL
        {Mine}
        """;

    // A worker that was only slow renews its lease, and the sweeper must not end its attempt.
    internal const string CompleteExpired = $"{Complete} AND lease_until < now_ms()";

    internal const string Release =
        $"""
        UPDATE submissions
        SET status = 'queued', attempt = attempt - @uncounted, lease_until = NULL, published_at = NULL,
            publish_due_at = now_ms() + @waitMs
        {Mine}
        """;

    internal const string ReleaseAllLeases = "UPDATE submissions SET lease_until = 0 WHERE status = 'running'";

    internal const string ForgetPublications =
        "UPDATE submissions SET published_at = NULL, publish_due_at = now_ms() WHERE status = 'queued'";

    private const string Waiting = "SELECT id FROM submissions WHERE status = 'queued' AND published_at < now_ms() - @ageMs";

    // A queue keeps its order: a message published long before one that has already started is no longer in it.
    internal const string ForgetOvertaken =
        $"""
        UPDATE submissions
        SET published_at = NULL, publish_due_at = now_ms()
        WHERE id IN (
            {Waiting} AND published_at < (
                SELECT max(published_at) - @ageMs
                FROM (SELECT published_at FROM submissions
                      WHERE started_at IS NOT NULL AND status <> 'queued'
                      ORDER BY started_at DESC
                      LIMIT 100) AS started)
            ORDER BY published_at
            LIMIT @limit)
        """;

    // Nothing is running, so the order tells nothing. Republish the oldest row as a test: when it starts, it has overtaken the others.
    internal const string ForgetOldest =
        $"""
        UPDATE submissions
        SET published_at = NULL, publish_due_at = now_ms()
        WHERE id IN ({Waiting} ORDER BY published_at LIMIT 1)
          AND NOT EXISTS (SELECT 1 FROM submissions WHERE status = 'running')
          AND NOT EXISTS (
            SELECT 1 FROM submissions WHERE status = 'queued' AND published_at >= now_ms() - @ageMs)
          AND NOT EXISTS (
            SELECT 1 FROM submissions WHERE status = 'queued' AND published_at IS NULL)
        """;

    internal const string RequeueExpired =
        """
        UPDATE submissions
        SET status = 'queued', lease_until = NULL, published_at = NULL, publish_due_at = now_ms()
        WHERE id IN (
            SELECT id FROM submissions
            WHERE status = 'running' AND lease_until < now_ms() AND attempt < @maxAttempts
            ORDER BY lease_until
            LIMIT @limit)
        """;

    internal const string FindExhausted =
        $"""
        SELECT {Columns} FROM submissions
        WHERE status = 'running' AND lease_until < now_ms() AND attempt >= @maxAttempts
        ORDER BY lease_until
        LIMIT @limit
        """;

    // Due again later: if this process dies before it publishes them, a later sweep finds them.
    internal const string TakeUnpublished =
        """
        UPDATE submissions
        SET publish_due_at = now_ms() + @publishMs
        WHERE id IN (
            SELECT id FROM submissions
            WHERE status = 'queued' AND published_at IS NULL AND publish_due_at <= now_ms()
            ORDER BY publish_due_at
            LIMIT @limit)
        RETURNING id AS Id, publish_due_at AS Due
        """;
}
