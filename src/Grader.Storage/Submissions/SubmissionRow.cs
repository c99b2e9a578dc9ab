using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>A row as the database gives it: times as numbers, words and JSON as text.</summary>
internal sealed class SubmissionRow
{
    public required string Id { get; init; }

    public required string Challenge { get; init; }

    public string? ChallengeVersion { get; init; }

    public required string Status { get; init; }

    public int Attempt { get; init; }

    public string? Metadata { get; init; }

    public string? WebhookUrl { get; init; }

    public string? WebhookSecret { get; init; }

    public string? TraceParent { get; init; }

    public long CreatedAt { get; init; }

    public long? StartedAt { get; init; }

    public string? Result { get; init; }

    /// <summary>Only where the statement asked for it.</summary>
    public string? Files { get; init; }

    internal Submission ToSubmission() => new()
    {
        Id = Id,
        Challenge = Challenge,
        ChallengeVersion = ChallengeVersion,
        Status = StatusOf(Status),
        Attempt = Attempt,
        Metadata = Metadata is null ? null : JsonElement.Parse(Metadata),
        Webhook = WebhookUrl is null ? null : new(WebhookUrl, WebhookSecret!),
        TraceParent = TraceParent,
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
        StartedAt = StartedAt is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
        ResultJson = Result,
    };

    internal ClaimedSubmission ToClaimed() => new(
        ToSubmission(), JsonSerializer.Deserialize(Files!, FilesJson.Default.SourceFileArray)!);

    private static SubmissionStatus StatusOf(string text) => text switch
    {
        "queued" => SubmissionStatus.Queued,
        "running" => SubmissionStatus.Running,
        "graded" => SubmissionStatus.Graded,
        "cancelled" => SubmissionStatus.Cancelled,
        _ => throw new InvalidDataException($"The database knows a status \"{text}\" that this program does not."),
    };
}
