namespace Grader.Storage.Deliveries;

/// <summary>The statements about deliveries, written so that SQLite and PostgreSQL both understand them.</summary>
internal static class DeliverySql
{
    // One index step per receiver, however many deliveries it has. Those of a disabled endpoint wait until it is enabled.
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
                WHERE d.status = 'pending' AND d.receiver = receivers.receiver) - now_ms() AS DueInMs,
               e.url AS Url, e.rate_per_second AS RatePerSecond
        FROM receivers LEFT JOIN webhook_endpoints e ON e.id = receivers.receiver
        WHERE receivers.receiver IS NOT NULL AND e.disabled_at IS NULL
        ORDER BY DueInMs
        """;

    // An endpoint's own columns are read at every attempt: a corrected URL or a new secret holds for retries too.
    private const string OfEndpoint = "FROM webhook_endpoints e WHERE e.id = deliveries.endpoint_id";

    internal const string Claim =
        $"""
        WITH due AS (
            SELECT id FROM deliveries
            WHERE status = 'pending' AND receiver = @Receiver AND due_at <= now_ms()
            ORDER BY due_at
            LIMIT @Count
            FOR UPDATE SKIP LOCKED)
        UPDATE deliveries
        SET attempt = attempt + 1, claimed_at = now_ms(), due_at = now_ms() + @leaseMs
        WHERE id IN (SELECT id FROM due)
        RETURNING id AS Id, event_id AS EventId, receiver AS Receiver, endpoint_id AS EndpointId,
                  coalesce(url, (SELECT e.url {OfEndpoint})) AS Url,
                  coalesce(protected_secret, (SELECT e.protected_secret {OfEndpoint})) AS ProtectedSecret,
                  (SELECT e.previous_protected_secret {OfEndpoint} AND e.previous_until > now_ms()) AS PreviousProtectedSecret,
                  (SELECT e.protected_headers {OfEndpoint}) AS ProtectedHeaders,
                  (SELECT e.tenant {OfEndpoint}) AS EndpointTenant,
                  (SELECT v.body FROM events v WHERE v.id = deliveries.event_id) AS Body,
                  attempt AS Attempt, failures AS Failures, claimed_at AS ClaimedAt
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

    internal const string MarkFailing =
        """
        UPDATE webhook_endpoints
        SET failed_attempts = failed_attempts + 1, failing_since = coalesce(failing_since, now_ms())
        WHERE id = @EndpointId
        """;

    internal const string MarkHealthy =
        "UPDATE webhook_endpoints SET failed_attempts = 0, failing_since = NULL WHERE id = @EndpointId AND failed_attempts > 0";

    internal const string DisableEndpoint =
        """
        UPDATE webhook_endpoints
        SET disabled_at = now_ms(), disabled_reason = @Reason, updated_at = now_ms()
        WHERE id = @EndpointId AND disabled_at IS NULL
          AND failing_since <= now_ms() - @failingMs AND failed_attempts >= @FailedAttempts
        """;
}
