using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>A submission without its files.</summary>
public sealed record Submission
{
    public required string Id { get; init; }

    /// <summary>The slug.</summary>
    public required string Challenge { get; init; }

    public string? ChallengeVersion { get; init; }

    public required SubmissionStatus Status { get; init; }

    /// <summary>How many workers have claimed it.</summary>
    public required int Attempt { get; init; }

    /// <summary>How many of these were lost. Not attempts: their leases ran out, or ended with their process.</summary>
    public int Lost { get; init; }

    /// <summary>How many workers have tried to grade it to the end.</summary>
    public int Tries => Attempt - Lost;

    /// <inheritdoc cref="NewSubmission.Tenant"/>
    public string Tenant { get; init; } = "";

    /// <inheritdoc cref="NewSubmission.Student"/>
    public string? Student { get; init; }

    public JsonElement? Metadata { get; init; }

    public WebhookTarget? Webhook => WebhookUrl is null ? null : new(WebhookUrl, WebhookSecret!);

    /// <inheritdoc cref="NewSubmission.TraceParent"/>
    public string? TraceParent { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the newest attempt was claimed.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? GradedAt { get; init; }

    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary><c>requested</c> or <c>superseded</c>; null unless it was cancelled.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Not null for a row that grades another submission again: it is nobody's, and tells nobody.</summary>
    public string? RegradeId { get; init; }

    /// <summary>The result document, exactly as it was written; null until <see cref="SubmissionStatus.Graded"/>.</summary>
    public string? ResultJson { get; init; }

    internal string? WebhookUrl { get; init; }

    internal string? WebhookSecret { get; init; }

    /// <summary>Only set if the statement asks for it.</summary>
    internal string? FilesJson { get; init; }

    /// <inheritdoc cref="Publication.Due"/>
    internal long? Due { get; init; }
}
