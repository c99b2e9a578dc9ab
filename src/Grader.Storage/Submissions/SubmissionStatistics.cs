using System.Data.Common;

namespace Grader.Storage.Submissions;

/// <summary>Counts how submissions end.</summary>
public sealed class SubmissionStatistics(IDatabase database)
{
    private const string Count =
        """
        SELECT verdict AS Verdict, score AS Score, failed_properties AS FailedProperties, count(*) AS Count
        FROM submissions
        WHERE challenge = @challenge AND status = 'graded' AND regrade_id IS NULL AND created_at >= @since
          AND (CAST(@tenant AS TEXT) IS NULL OR tenant = @tenant)
        GROUP BY verdict, score, failed_properties
        """;

    /// <param name="tenant">Null for all tenants.</param>
    /// <param name="since">Null from the beginning.</param>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<OutcomeCount>> ReadAsync(
        string challenge, string? tenant, DateTimeOffset? since, CancellationToken cancellationToken) =>
        database.ReadAsync<OutcomeCount>(
            Count, new { challenge, tenant, since = since?.ToUnixTimeMilliseconds() ?? 0 }, cancellationToken);
}

/// <summary>How many submissions end the same way.</summary>
public sealed record OutcomeCount
{
    public required string Verdict { get; init; }

    public int? Score { get; init; }

    /// <summary>With spaces between them.</summary>
    public string? FailedProperties { get; init; }

    public required long Count { get; init; }
}
