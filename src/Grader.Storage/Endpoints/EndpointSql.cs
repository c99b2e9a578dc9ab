namespace Grader.Storage.Endpoints;

/// <summary>The statements about endpoints, written so that SQLite and PostgreSQL both understand them.</summary>
internal static class EndpointSql
{
    private const string Columns =
        """
        id AS Id, tenant AS Tenant, url AS Url, description AS Description, events AS EventsText, protected_headers AS ProtectedHeaders,
        CASE WHEN previous_until > now_ms() THEN previous_until END AS PreviousUntil, rate_per_second AS RatePerSecond,
        disabled_at AS DisabledAt, disabled_reason AS DisabledReason, failing_since AS FailingSince,
        created_at AS CreatedAt, updated_at AS UpdatedAt
        """;

    private const string Mine = "WHERE id = @id AND (@tenant IS NULL OR tenant = @tenant)";

    internal const string Insert =
        """
        INSERT INTO webhook_endpoints
            (id, tenant, url, description, events, protected_headers, protected_secret, rate_per_second, created_at, updated_at)
        SELECT @Id, @Tenant, @Url, @Description, @events, @ProtectedHeaders, @ProtectedSecret, @RatePerSecond, now_ms(), now_ms()
        WHERE @max > (SELECT count(*) FROM webhook_endpoints WHERE coalesce(tenant, '') = coalesce(@Tenant, ''))
        """;

    internal const string Find = $"SELECT {Columns} FROM webhook_endpoints {Mine}";

    internal const string List =
        $"SELECT {Columns} FROM webhook_endpoints WHERE id > @after AND (@tenant IS NULL OR tenant = @tenant) ORDER BY id LIMIT @limit";

    internal const string Update =
        $"""
        UPDATE webhook_endpoints
        SET url = coalesce(@Url, url), description = coalesce(@Description, description),
            events = CASE WHEN @changesEvents THEN @events ELSE events END,
            protected_headers = CASE WHEN @changesHeaders THEN @headers ELSE protected_headers END,
            rate_per_second = CASE WHEN @changesRate THEN @rate ELSE rate_per_second END,
            disabled_at = CASE WHEN @disables THEN coalesce(disabled_at, now_ms()) WHEN @enables THEN NULL ELSE disabled_at END,
            disabled_reason =
                CASE WHEN @disables THEN coalesce(disabled_reason, 'requested') WHEN @enables THEN NULL ELSE disabled_reason END,
            failing_since = CASE WHEN @enables THEN NULL ELSE failing_since END,
            failed_attempts = CASE WHEN @enables THEN 0 ELSE failed_attempts END,
            updated_at = now_ms()
        {Mine}
        """;

    // Of more than two secrets, the two newest sign.
    internal const string RotateSecret =
        $"""
        UPDATE webhook_endpoints
        SET previous_protected_secret = protected_secret, previous_until = now_ms() + @overlapMs,
            protected_secret = @protectedSecret, updated_at = now_ms()
        {Mine}
        """;

    internal const string Delete = $"DELETE FROM webhook_endpoints {Mine}";
}
