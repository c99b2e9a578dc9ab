namespace Grader.Storage.Events;

/// <summary>The statements about events, written so that SQLite and PostgreSQL both understand them.</summary>
internal static class EventSql
{
    // Locks the row until the commit: the next number is given out only when this one is visible, or was never used.
    internal const string NextSeq = "UPDATE event_sequence SET last = last + 1 RETURNING last";

    internal const string Insert =
        """
        INSERT INTO events (seq, id, tenant, type, submission_id, created_at, body)
        VALUES (@seq, @Id, @Tenant, @Type, @SubmissionId, now_ms(), @Body)
        """;

    private const string Delivery =
        "deliveries (id, event_id, submission_id, endpoint_id, receiver, url, protected_secret, due_at, created_at)";

    // The id of a delivery follows from those of its event and its endpoint, without their prefixes of four characters.
    private const string DeliveryId = "'dlv_' || substr(v.id, 5) || substr(e.id, 5)";

    private const string Wants = "(e.tenant IS NULL OR e.tenant = v.tenant) AND (e.events IS NULL OR e.events LIKE '% ' || v.type || ' %')";

    // An endpoint that is deleted meanwhile gets nothing: without the lock its deliveries would refer to no row.
    private const string WhileItExists = "FOR KEY SHARE OF e";

    internal const string FanOut =
        $"""
        INSERT INTO {Delivery}
        SELECT {DeliveryId}, v.id, v.submission_id, e.id, e.id, NULL, NULL, now_ms(), now_ms()
        FROM events v JOIN webhook_endpoints e ON {Wants}
        WHERE v.id = @Id AND e.disabled_at IS NULL
        {WhileItExists}
        """;

    internal const string FanOutToOne =
        $"""
        INSERT INTO {Delivery}
        SELECT {DeliveryId}, v.id, v.submission_id, e.id, e.id, NULL, NULL, now_ms(), now_ms()
        FROM events v JOIN webhook_endpoints e ON e.id = @endpointId
        WHERE v.id = @Id
        {WhileItExists}
        RETURNING id
        """;

    internal const string FindOneOff =
        "SELECT webhook_url AS Url, webhook_secret AS Secret FROM submissions WHERE id = @SubmissionId AND webhook_url IS NOT NULL";

    internal const string InsertOneOff =
        $"""
        INSERT INTO {Delivery}
        VALUES (@deliveryId, @Id, @SubmissionId, NULL, @receiver, @Url, @Secret, now_ms(), now_ms())
        """;

    // What an endpoint never got: it was disabled, or not there yet. An event that is erased meanwhile is not sent either.
    internal const string FanOutMissed =
        $"""
        INSERT INTO {Delivery}
        SELECT {DeliveryId}, v.id, v.submission_id, e.id, e.id, NULL, NULL, now_ms(), now_ms()
        FROM events v JOIN webhook_endpoints e ON {Wants}
        WHERE e.id = @endpointId AND v.created_at >= @sinceMs AND v.type <> '{EventTypes.Test}'
          AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = v.id AND d.endpoint_id = e.id)
        ORDER BY v.seq
        LIMIT @limit
        {WhileItExists}, v
        """;

    internal const string Columns = "seq AS Seq, id AS Id, type AS Type, body AS Body";

    internal const string ReadAll =
        $"SELECT {Columns} FROM events WHERE seq > @after AND (@type IS NULL OR type = @type) ORDER BY seq LIMIT @limit";

    internal const string ReadOfTenant =
        $"""
        SELECT {Columns} FROM events
        WHERE tenant = @tenant AND seq > @after AND (@type IS NULL OR type = @type) ORDER BY seq LIMIT @limit
        """;

    internal const string Bounds = "SELECT expired AS Expired, last AS Last FROM event_sequence";

    internal const string Expire =
        """
        WITH old AS (
            SELECT seq FROM events WHERE created_at < now_ms() - @ageMs ORDER BY created_at LIMIT @limit FOR UPDATE SKIP LOCKED)
        DELETE FROM events WHERE seq IN (SELECT seq FROM old)
        RETURNING seq
        """;

    internal const string MarkExpired = "UPDATE event_sequence SET expired = @newest WHERE expired < @newest";
}
