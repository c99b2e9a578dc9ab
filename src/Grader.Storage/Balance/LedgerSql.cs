namespace Grader.Storage.Balance;

/// <summary>The statements about the balance, for SQLite and PostgreSQL. They count all rows, by index.</summary>
internal static class LedgerSql
{
    // One statement, so that all figures are of one moment.
    internal const string Count =
        """
        SELECT Accepted, Graded, Cancelled, Queued, Running, Deliveries, Delivered, Pending, Dead
        FROM (SELECT count(*) AS Accepted,
                     count(*) FILTER (WHERE status = 'graded') AS Graded,
                     count(*) FILTER (WHERE status = 'cancelled') AS Cancelled,
                     count(*) FILTER (WHERE status = 'queued') AS Queued,
                     count(*) FILTER (WHERE status = 'running') AS Running
              FROM submissions
              WHERE regrade_id IS NULL) AS s
        CROSS JOIN
             (SELECT count(*) AS Deliveries,
                     count(*) FILTER (WHERE status = 'delivered') AS Delivered,
                     count(*) FILTER (WHERE status = 'pending') AS Pending,
                     count(*) FILTER (WHERE status IN ('dead_letter', 'disabled')) AS Dead
              FROM deliveries) AS d
        """;

    // Deliveries are removed with their events, when those are old.
    /// <summary>Each finds one kind, the worst kind first.</summary>
    internal static readonly IReadOnlyList<string> Gaps =
    [
        """
        SELECT id AS SubmissionId, 'no_delivery' AS What FROM submissions
        WHERE status = 'graded' AND webhook_url IS NOT NULL AND regrade_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM deliveries WHERE submission_id = submissions.id)
          AND ((SELECT expired FROM event_sequence) = 0 OR graded_at >= (SELECT min(created_at) FROM events))
        LIMIT @limit
        """,
        """
        SELECT submission_id AS SubmissionId, 'dead' AS What FROM deliveries
        WHERE status IN ('dead_letter', 'disabled') AND submission_id IS NOT NULL LIMIT @limit
        """,
        """
        SELECT submission_id AS SubmissionId, 'pending' AS What FROM deliveries
        WHERE status = 'pending' AND submission_id IS NOT NULL LIMIT @limit
        """,
        """
        SELECT id AS SubmissionId, 'running' AS What FROM submissions
        WHERE status = 'running' AND regrade_id IS NULL ORDER BY lease_until LIMIT @limit
        """,
        """
        SELECT id AS SubmissionId, 'queued' AS What FROM submissions
        WHERE status = 'queued' AND regrade_id IS NULL ORDER BY tenant, turn LIMIT @limit
        """,
    ];
}
