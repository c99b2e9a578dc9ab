namespace Grader.Storage.Signing;

/// <summary>A key pair that signs webhooks.</summary>
public sealed record StoredSigningKey
{
    public required string PublicKey { get; init; }

    public required string ProtectedPrivateKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Until then it signs beside a newer one; null for the newest.</summary>
    public DateTimeOffset? RetiresAt { get; init; }
}
