namespace Grader.Storage.Keys;

/// <summary>An API key as it is stored: everything but the key.</summary>
public sealed record ApiKey
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The only tenant whose rows the key sees and writes; null for all of them.</summary>
    public string? Tenant { get; init; }

    /// <summary>SHA-256 of the key, in lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>The beginning of the key, for people to tell keys apart.</summary>
    public required string Hint { get; init; }

    /// <summary>Words with spaces between them: <c>submit read manage</c>.</summary>
    public required string Scopes { get; init; }

    /// <summary>Networks in CIDR notation with spaces between them; empty for all addresses.</summary>
    public string Networks { get; init; } = "";

    /// <summary>Requests per minute; null for what the configuration says.</summary>
    public int? PerMinute { get; init; }

    /// <summary>Submissions in 24 hours; null for no quota.</summary>
    public int? DailyQuota { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
}
