namespace Grader.Storage.Balance;

/// <summary>The statements about the balance, for SQLite and PostgreSQL.</summary>
internal static class LedgerSql
{
    private const string Counts =
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

    // Looks at every result. Deliveries are removed with their events, when those are old.
    private const string NoDelivery =
        """
        SELECT 1 AS Rank, id AS SubmissionId, 'no_delivery' AS What FROM submissions
        WHERE status = 'graded' AND webhook_url IS NOT NULL AND regrade_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM deliveries WHERE submission_id = submissions.id)
          AND ((SELECT expired FROM event_sequence) = 0 OR graded_at >= (SELECT min(created_at) FROM events))
        LIMIT @limit
        """;

    private const string Dead =
        """
        SELECT 2 AS Rank, submission_id AS SubmissionId, 'dead' AS What FROM deliveries
        WHERE status IN ('dead_letter', 'disabled') AND submission_id IS NOT NULL LIMIT @limit
        """;

    private const string Pending =
        """
        SELECT 3 AS Rank, submission_id AS SubmissionId, 'pending' AS What FROM deliveries
        WHERE status = 'pending' AND submission_id IS NOT NULL LIMIT @limit
        """;

    private const string Running =
        """
        SELECT 4 AS Rank, id AS SubmissionId, 'running' AS What FROM submissions
        WHERE status = 'running' AND regrade_id IS NULL ORDER BY lease_until LIMIT @limit
        """;

    private const string Queued =
        """
        SELECT 5 AS Rank, id AS SubmissionId, 'queued' AS What FROM submissions
        WHERE status = 'queued' AND regrade_id IS NULL ORDER BY tenant, turn LIMIT @limit
        """;

    /// <summary>
    /// One statement, so that all figures and gaps are of one moment. The counts stand in each row, of which there is one at least.
    /// </summary>
    internal const string Read =
        $"""
        SELECT * FROM ({Counts}) AS counts
        LEFT JOIN (
            SELECT * FROM ({NoDelivery}) AS no_delivery
            UNION ALL SELECT * FROM ({Dead}) AS dead
            UNION ALL SELECT * FROM ({Pending}) AS pending
            UNION ALL SELECT * FROM ({Running}) AS running
            UNION ALL SELECT * FROM ({Queued}) AS queued) AS gaps ON 1 = 1
        """;

    // What is done does not cost; nor does what waits, but for the rows of open regrades.
    internal const string Backlog =
        """
        SELECT CAST((SELECT sum(waiting) FROM queued_counts) AS BIGINT)
               + (SELECT CAST(coalesce(sum((SELECT count(*) FROM submissions WHERE regrade_id = regrades.id AND status = 'queued')), 0)
                              AS BIGINT)
                  FROM regrades WHERE status = 'open') AS Queued,
               (SELECT count(*) FROM submissions WHERE status = 'running') AS Running,
               (SELECT count(*) FROM deliveries WHERE status = 'pending') AS Pending
        """;
}
