using System.Data.Common;

namespace Grader.Storage.Audit;

/// <summary>The audit: what was done to the data of people, and by which key.</summary>
public sealed class AuditStore(IDatabase database)
{
    private const string Insert =
        """
        INSERT INTO audit (at, key_id, tenant, action, subject, detail)
        VALUES (now_ms(), @KeyId, @Tenant, @Action, @Subject, @Detail)
        """;

    private const string Read =
        """
        SELECT seq AS Seq, at AS At, key_id AS KeyId, tenant AS Tenant, action AS Action, subject AS Subject, detail AS Detail
        FROM audit
        WHERE seq > @after AND (CAST(@tenant AS TEXT) IS NULL OR tenant = @tenant)
        ORDER BY seq
        LIMIT @limit
        """;

    /// <summary>Adds a line in the transaction of what it tells.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public static Task AppendAsync(DatabaseWrite write, AuditEntry entry, CancellationToken cancellationToken) =>
        write.ExecuteAsync(Insert, entry, cancellationToken);

    /// <param name="tenant">Null for all tenants.</param>
    /// <param name="after">The <see cref="AuditLine.Seq"/> of the last line that is known.</param>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<AuditLine>> ReadAsync(string? tenant, long after, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<AuditLine>(Read, new { tenant, after, limit }, cancellationToken);
}

/// <summary>A line to be added.</summary>
/// <param name="KeyId">The id of the API key that did it.</param>
/// <param name="Tenant">Of what it names; null where it concerns all.</param>
/// <param name="Action">A stable word, such as <c>submission.erased</c>.</param>
/// <param name="Subject">The id of what it names.</param>
public sealed record AuditEntry(string KeyId, string? Tenant, string Action, string Subject, string? Detail = null);

/// <summary>A line of the audit.</summary>
public sealed record AuditLine
{
    public required long Seq { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string KeyId { get; init; }

    public string? Tenant { get; init; }

    public required string Action { get; init; }

    public required string Subject { get; init; }

    public string? Detail { get; init; }
}
