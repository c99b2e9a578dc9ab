namespace Grader.Storage.Deliveries;

/// <summary>The statements about deliveries, written so that SQLite and PostgreSQL both understand them.</summary>
internal static class DeliverySql
{
    internal const string Insert =
        """
        INSERT INTO deliveries (id, submission_id, receiver, url, protected_secret, body, due_at, created_at)
        VALUES (@Id, @SubmissionId, @Receiver, @Url, @ProtectedSecret, @Body, now_ms(), now_ms())
        """;

    // One index step per receiver, however many deliveries it has.
    internal const string FindDue =
        """
        WITH RECURSIVE receivers (receiver) AS (
            SELECT min(receiver) FROM deliveries WHERE status = 'pending'
            UNION ALL
            SELECT (SELECT min(d.receiver) FROM deliveries d
                    WHERE d.status = 'pending' AND d.receiver > receivers.receiver)
            FROM receivers
            WHERE receivers.receiver IS NOT NULL)
        SELECT receivers.receiver AS Receiver,
               (SELECT min(d.due_at) FROM deliveries d
                WHERE d.status = 'pending' AND d.receiver = receivers.receiver) - now_ms() AS DueInMs
        FROM receivers
        WHERE receivers.receiver IS NOT NULL
        ORDER BY DueInMs
        """;

    internal const string Claim =
        """
        WITH due AS (
            SELECT id FROM deliveries
            WHERE status = 'pending' AND receiver = @Receiver AND due_at <= now_ms()
            ORDER BY due_at
            LIMIT @Count
            FOR UPDATE SKIP LOCKED)
        UPDATE deliveries
        SET attempt = attempt + 1, claimed_at = now_ms(), due_at = now_ms() + @leaseMs
        WHERE id IN (SELECT id FROM due)
        RETURNING id AS Id, receiver AS Receiver, url AS Url,
                  protected_secret AS ProtectedSecret, body AS Body, attempt AS Attempt, failures AS Failures,
                  claimed_at AS ClaimedAt
        """;

    // The fence: an outcome counts only while its own attempt holds the lease.
    internal const string Advance =
        """
        UPDATE deliveries
        SET status = @status, failures = failures + @Failures, claimed_at = NULL, due_at = now_ms() + @waitMs,
            finished_at = CASE WHEN @finished THEN now_ms() END
        WHERE id = @Id AND attempt = @Attempt AND status = 'pending' AND claimed_at IS NOT NULL
        """;

    internal const string LogAttempt =
        """
        INSERT INTO delivery_attempts (delivery_id, number, started_at, latency_ms, status, error_code, response)
        VALUES (@Id, @Attempt, @claimedAt, @LatencyMs, @Status, @ErrorCode, @Response)
        """;
}
