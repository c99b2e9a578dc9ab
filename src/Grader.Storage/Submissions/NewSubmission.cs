using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>A submission to be stored.</summary>
public sealed record NewSubmission
{
    public required string Id { get; init; }

    /// <summary>The slug.</summary>
    public required string Challenge { get; init; }

    /// <summary>The current version; null if not known.</summary>
    public string? ChallengeVersion { get; init; }

    /// <summary>Whom the submission is for; empty where the platform names none. Tenants take turns.</summary>
    public string Tenant { get; init; } = "";

    /// <summary>The platform's id of the student; null where it names none.</summary>
    public string? Student { get; init; }

    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>A flat object of strings, for the platform's own use.</summary>
    public JsonElement? Metadata { get; init; }

    public WebhookTarget? Webhook { get; init; }

    /// <summary>The API key that it came with; null where none is needed.</summary>
    public string? KeyId { get; init; }

    /// <summary>What makes a second try of the same request one submission; null if the client does not ask for that.</summary>
    public Idempotency? Idempotency { get; init; }

    /// <summary>Submissions that the API key may send in 24 hours; null for no quota.</summary>
    public int? DailyQuota { get; init; }

    /// <summary>Whether it cancels queued submissions of the same student for the same challenge.</summary>
    public bool Supersedes { get; init; }

    /// <summary>The trace that the POST belongs to (W3C Trace Context).</summary>
    public string? TraceParent { get; init; }
}

/// <summary>An <c>Idempotency-Key</c> (draft-ietf-httpapi-idempotency-key-header).</summary>
/// <param name="Holder">Whose keys must differ.</param>
/// <param name="Fingerprint">Of the request, to tell a second try from another request with the same key.</param>
public sealed record Idempotency(string Holder, string Key, string Fingerprint);
