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

    /// <summary>The trace that the POST belongs to (W3C Trace Context).</summary>
    public string? TraceParent { get; init; }
}
