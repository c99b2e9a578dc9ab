namespace Grader.Storage.Submissions;

/// <summary>
/// The statements about submissions, the same for SQLite and PostgreSQL but for row locks (see <see cref="Dialect"/>). What picks rows to
/// change locks them first: a condition is then checked again on a row that another transaction has changed in between.
/// </summary>
internal static class SubmissionSql
{
    // Each tenant has a line of its own, and the lines are served in turn (start-time fair queueing: Goyal, Vin and Cheng, SIGCOMM 1996).
    // A row's turn comes after the last of its line, or with the first of the queue where nobody waits in that line.
    internal const string Insert =
        """
        INSERT INTO submissions (id, challenge, challenge_version, tenant, student, metadata, webhook_url, webhook_secret,
                                 key_id, idempotency_holder, idempotency_key, idempotency_fingerprint,
                                 traceparent, created_at, publish_due_at, turn)
        SELECT @Id, @Challenge, @ChallengeVersion, @Tenant, @Student, @metadata, @webhookUrl, @webhookSecret,
               @KeyId, @holder, @key, @fingerprint, @TraceParent, now_ms(), now_ms() + @publishMs,
               coalesce(
                   (SELECT max(turn) + 1 FROM submissions WHERE status = 'queued' AND tenant = @Tenant AND turn < @bulk),
                   (SELECT min(turn) FROM submissions WHERE status = 'queued' AND published_at IS NOT NULL AND turn < @bulk),
                   0)
        WHERE @maxQueued > (SELECT sum(waiting) FROM queued_counts)
        ON CONFLICT (idempotency_holder, idempotency_key) WHERE idempotency_key IS NOT NULL DO NOTHING
        RETURNING id AS Id, publish_due_at AS Due
        """;

    /// <summary>The first turn of rows for which nobody waits: every other row comes before them.</summary>
    internal const long BulkTurn = 1L << 40;

    internal const string FindIdempotent =
        """
        SELECT id AS Id, idempotency_fingerprint AS Fingerprint FROM submissions
        WHERE idempotency_holder = @Holder AND idempotency_key = @Key
        """;

    internal const string CountOfKeyToday =
        """
        SELECT count(*) FROM (
            SELECT 1 FROM submissions WHERE key_id = @KeyId AND created_at > now_ms() - 86400000 LIMIT @DailyQuota) AS today
        """;

    internal const string Supersede =
        $"""
        UPDATE submissions
        SET status = 'cancelled', cancelled_at = now_ms(), cancel_reason = 'superseded'
        WHERE tenant = @Tenant AND student = @Student AND challenge = @Challenge AND status = 'queued'
          AND id <> @Id AND regrade_id IS NULL
        RETURNING {Columns}
        """;

    internal const string Cancel =
        $"""
        UPDATE submissions
        SET status = 'cancelled', cancelled_at = now_ms(), cancel_reason = 'requested', lease_until = NULL
        WHERE id = @id AND status IN ('queued', 'running') AND regrade_id IS NULL
        RETURNING {Columns}
        """;

    internal const string InsertFiles =
        "INSERT INTO submission_files (submission_id, files) VALUES (@Id, @files)";

    internal const string Columns =
        """
        id AS Id, challenge AS Challenge, challenge_version AS ChallengeVersion, status AS Status, attempt AS Attempt, lost AS Lost,
        metadata AS Metadata, webhook_url AS WebhookUrl, webhook_secret AS WebhookSecret,
        tenant AS Tenant, student AS Student, created_at AS CreatedAt, started_at AS StartedAt, graded_at AS GradedAt,
        cancelled_at AS CancelledAt, cancel_reason AS CancelReason, regrade_id AS RegradeId, traceparent AS TraceParent,
        result AS ResultJson
        """;

    internal const string Find = $"SELECT {Columns} FROM submissions WHERE id = @id";

    // A regrade that is being created holds it. What it copies is then erased too.
    internal const string LockToErase = "SELECT id FROM submissions WHERE id = @id FOR UPDATE";

    internal const string Erase = "DELETE FROM submissions WHERE id = @id OR regrade_of = @id";

    // In the order of an index, whatever the planner thinks of how many are needed.
    internal const string FindOld =
        """
        SELECT id AS Id, (EXISTS (SELECT 1 FROM events WHERE submission_id = submissions.id)
                          OR EXISTS (SELECT 1 FROM submissions copy WHERE copy.regrade_of = submissions.id)) AS Needed
        FROM submissions
        WHERE status = @status AND regrade_id IS NULL AND id > @afterId AND id < @beforeId
        ORDER BY id
        LIMIT @limit
        FOR UPDATE SKIP LOCKED
        """;

    internal const string FindWithFiles =
        $"""
        SELECT {Columns}, (SELECT files FROM submission_files WHERE submission_id = submissions.id) AS FilesJson
        FROM submissions WHERE id = @id
        """;

    // A message that has been taken was published too, even if its confirmation is still on its way.
    internal const string MarkPublished =
        "UPDATE submissions SET published_at = now_ms() WHERE id = @Id AND publish_due_at = @Due AND published_at IS NULL";

    // The message that a row waits for was due at its publish_due_at, which tells messages apart.
    private const string Awaits = "status = 'queued' AND published_at IS NOT NULL";

    // Any row without a message will do, and the one that the message named may have been started by another's.
    internal const string Unpublish =
        $"""
        UPDATE submissions SET published_at = NULL, publish_due_at = now_ms()
        WHERE status = 'queued' AND id = coalesce(
            (SELECT id FROM submissions WHERE {Awaits} AND publish_due_at = @due LIMIT 1),
            (SELECT id FROM submissions WHERE id = @id AND status = 'queued'),
            (SELECT id FROM submissions WHERE {Awaits} ORDER BY turn, created_at LIMIT 1
             FOR UPDATE SKIP LOCKED))
        """;

    // The message of a row is here, even if its confirmation is still on its way.
    internal const string MarkTaken =
        "UPDATE submissions SET published_at = now_ms() WHERE id = @id AND status = 'queued' AND published_at IS NULL";

    private const string Waits = $"{Awaits} AND attempt - lost < @maxAttempts";

    // A message starts the row whose turn it is, of those that have a message. So there are never fewer messages than rows that wait
    // for one.
    private const string ClaimFirst =
        $"""
        UPDATE submissions
        SET status = 'running', attempt = attempt + 1, lease_until = now_ms() + @leaseMs, started_at = now_ms(),
            message_at = @due
        WHERE id = (
            SELECT id FROM submissions
            WHERE {Waits}
            ORDER BY turn, created_at LIMIT 1
        """;

    private const string Claimed =
        $"""
        RETURNING {Columns}, publish_due_at AS Due,
                  (SELECT files FROM submission_files WHERE submission_id = submissions.id) AS FilesJson
        """;

    // Locks one row alone, so that no worker waits for another, and none is hidden that nobody takes.
    internal const string Claim = $"{ClaimFirst} FOR UPDATE SKIP LOCKED) {Claimed}";

    // For what was skipped: waits for its turn.
    internal const string ClaimSkipped = $"{ClaimFirst} FOR UPDATE) {Claimed}";

    // The message of a row that another's has started is still on its way. From now on the row that the other was for waits for it, so
    // every row waits for a message of its own. Where that row is locked, somebody is claiming it.
    internal const string HandOver =
        $"""
        UPDATE submissions SET publish_due_at = @own
        WHERE id = (SELECT id FROM submissions WHERE {Awaits} AND publish_due_at = @due LIMIT 1 FOR UPDATE SKIP LOCKED)
        """;

    // Rows that others are claiming count, and so do those that were marked since. While there are any, one may be left without a
    // message; where there is none, all have had theirs.
    internal const string CountWaiting = $"SELECT count(*) FROM (SELECT 1 FROM submissions WHERE {Waits} LIMIT 1) AS waiting";

    // Rows that run count with what they may show.
    internal const string ShownPastHour =
        """
        SELECT coalesce(sum(shown_characters), 0) FROM submissions
        WHERE tenant = @tenant AND student = @student AND student IS NOT NULL AND shown_characters > 0
          AND started_at > now_ms() - 3600000 AND status <> 'queued' AND id <> @id
        """;

    internal const string ReserveShown = "UPDATE submissions SET shown_characters = @mayShow WHERE id = @id";

    // The fence: only the worker that holds this attempt.
    private const string Mine = "WHERE id = @id AND attempt = @attempt AND status = 'running'";

    internal const string RenewLease = $"UPDATE submissions SET lease_until = now_ms() + @leaseMs {Mine}";

    internal const string Complete =
        $"""
        UPDATE submissions
        SET status = 'graded', result = @result, verdict = @verdict, score = @score, failed_properties = @failedProperties,
            tamper_records = @tamperRecords, shown_characters = @shown, graded_at = now_ms(), lease_until = NULL
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

    internal const string NewestDue = "SELECT now_ms() + @publishMs";

    internal const string ForgetPublications =
        $"""
        WITH published AS (
            SELECT id FROM submissions WHERE {Awaits} AND publish_due_at <= @until
            ORDER BY publish_due_at LIMIT @limit FOR UPDATE SKIP LOCKED)
        UPDATE submissions
        SET published_at = NULL, publish_due_at = now_ms()
        WHERE id IN (SELECT id FROM published)
        """;

    // The newest message that has been taken. A queue keeps its order: those published long before it are no longer there.
    private const string Taken =
        """
        (SELECT max(message_at)
         FROM (SELECT message_at FROM submissions
               WHERE started_at IS NOT NULL AND status <> 'queued'
               ORDER BY started_at DESC
               LIMIT 100) AS started)
        """;

    internal const string ForgetOvertaken =
        $"""
        WITH overtaken AS (
            SELECT id FROM submissions WHERE {Awaits} AND publish_due_at < {Taken} - @ageMs
            ORDER BY publish_due_at LIMIT @limit FOR UPDATE SKIP LOCKED)
        UPDATE submissions
        SET published_at = NULL, publish_due_at = now_ms()
        WHERE id IN (SELECT id FROM overtaken)
        """;

    // Nothing is running, so the order tells nothing. Republish the oldest row as a test: when it starts, it has overtaken the others.
    internal const string ForgetOldest =
        $"""
        UPDATE submissions
        SET published_at = NULL, publish_due_at = now_ms()
        WHERE id = (
            SELECT id FROM submissions
            WHERE {Awaits} AND publish_due_at < now_ms() + @publishMs - @ageMs
            ORDER BY publish_due_at
            LIMIT 1
            FOR UPDATE SKIP LOCKED)
          AND NOT EXISTS (SELECT 1 FROM submissions WHERE status = 'running')
          AND NOT EXISTS (
            SELECT 1 FROM submissions WHERE {Awaits} AND publish_due_at >= now_ms() + @publishMs - @ageMs)
          AND NOT EXISTS (
            SELECT 1 FROM submissions WHERE status = 'queued' AND published_at IS NULL)
        """;

    // The claim stays counted, because the attempt is the fence: the worker may only be slow.
    internal const string RequeueExpired =
        """
        WITH expired AS (
            SELECT id FROM submissions
            WHERE status = 'running' AND lease_until < now_ms() AND lost + 1 < @maxLost
            ORDER BY lease_until
            LIMIT @limit
            FOR UPDATE SKIP LOCKED)
        UPDATE submissions
        SET status = 'queued', lost = lost + 1, lease_until = NULL, published_at = NULL, publish_due_at = now_ms()
        WHERE id IN (SELECT id FROM expired)
        """;

    internal const string FindExhausted =
        $"""
        SELECT {Columns} FROM submissions
        WHERE status = 'running' AND lease_until < now_ms() AND lost + 1 >= @maxLost
        ORDER BY lease_until
        LIMIT @limit
        """;

    // Due again later: if this process dies before it publishes them, a later sweep finds them.
    internal const string TakeUnpublished =
        """
        WITH due AS (
            SELECT id FROM submissions
            WHERE status = 'queued' AND published_at IS NULL AND publish_due_at <= now_ms()
            ORDER BY publish_due_at
            LIMIT @limit
            FOR UPDATE SKIP LOCKED)
        UPDATE submissions
        SET publish_due_at = now_ms() + @publishMs
        WHERE id IN (SELECT id FROM due)
        RETURNING id AS Id, publish_due_at AS Due
        """;
}
