namespace Grader.Storage.Deliveries;

/// <summary>The statements of the delivery log, written so that SQLite and PostgreSQL both understand them.</summary>
internal static class DeliveryLogSql
{
    private const string Select =
        """
        SELECT d.id AS Id, d.event_id AS EventId, v.type AS Type, d.submission_id AS SubmissionId, d.endpoint_id AS EndpointId,
               d.status AS Status, d.created_at AS CreatedAt,
               CASE WHEN d.status = 'pending' AND d.claimed_at IS NULL THEN d.due_at END AS DueAt
        FROM deliveries d JOIN events v ON v.id = d.event_id
        """;

    private const string SelectAttempts =
        """
        SELECT a.delivery_id AS DeliveryId, a.number AS Number, a.started_at AS StartedAt, a.latency_ms AS LatencyMs, a.status AS Status,
               a.error_code AS ErrorCode, a.response AS Response
        FROM deliveries d JOIN delivery_attempts a ON a.delivery_id = d.id
        """;

    // A delivery to an endpoint belongs to the endpoint's owner; any other to the tenant of its event.
    internal const string Mine =
        """
        (@tenant IS NULL OR @tenant = CASE WHEN deliveries.endpoint_id IS NULL
            THEN (SELECT v.tenant FROM events v WHERE v.id = deliveries.event_id)
            ELSE (SELECT e.tenant FROM webhook_endpoints e WHERE e.id = deliveries.endpoint_id) END)
        """;

    internal const string FindOwn = $"SELECT id FROM deliveries WHERE id = @id AND {Mine}";

    internal const string Find = $"{Select} WHERE d.id = @id";

    internal const string AttemptsOfOne = $"{SelectAttempts} WHERE d.id = @id ORDER BY a.number";

    internal const string OfEndpoint =
        $"""
        {Select}
        WHERE d.endpoint_id = @endpointId AND (@before IS NULL OR d.id < @before) AND (@status IS NULL OR d.status = @status)
        ORDER BY d.id DESC LIMIT @limit
        """;

    internal const string AttemptsOfEndpoint =
        $"{SelectAttempts} WHERE d.endpoint_id = @endpointId AND d.id BETWEEN @first AND @last ORDER BY a.number";

    internal const string OwnOfSubmission =
        $"SELECT id FROM deliveries WHERE submission_id = @submissionId AND {Mine} ORDER BY id LIMIT @limit";
}
