using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Service.Submissions;

/// <summary>The answer of a POST: the submission is stored and will be graded.</summary>
internal sealed record AcceptedDocument(string Id, SubmissionStatus Status, SubmissionLinks Links)
{
    public static AcceptedDocument Of(string id, string challenge) => new(id, SubmissionStatus.Queued, SubmissionLinks.Of(id, challenge));
}

/// <summary>The answer of <c>GET /v1/submissions/{id}</c>.</summary>
/// <param name="CancelReason"><c>requested</c> or <c>superseded</c>; null unless it was cancelled.</param>
/// <param name="Tenant">As the platform sent it, like <paramref name="Student"/> and <paramref name="Metadata"/>.</param>
/// <param name="Result">The result document, byte for byte as it was stored.</param>
internal sealed record SubmissionDocument(
    string Id,
    string Challenge,
    SubmissionStatus Status,
    SubmissionLinks Links,
    string? Tenant,
    string? Student,
    DateTimeOffset CreatedAt,
    DateTimeOffset? GradedAt,
    DateTimeOffset? CancelledAt,
    string? CancelReason,
    JsonElement? Metadata,
    RawJson? Result)
{
    /// <summary>Seconds to wait before the client asks for the result.</summary>
    public const string RetryAfterSeconds = "1";

    public static SubmissionDocument Of(Submission submission) => new(
        submission.Id, submission.Challenge, submission.Status, SubmissionLinks.Of(submission.Id, submission.Challenge),
        submission.Tenant.Length > 0 ? submission.Tenant : null, submission.Student, submission.CreatedAt, submission.GradedAt,
        submission.CancelledAt, submission.CancelReason, submission.Metadata, submission.ResultJson is { } json ? new(json) : null);
}

internal sealed record SubmissionLinks(string Self, string Challenge, string Events, string Cancel)
{
    public static SubmissionLinks Of(string id, string challenge) => new(
        Routes.Submission(id), Routes.Challenge(challenge), Routes.SubmissionEvents(id), Routes.Cancel(id));
}

/// <summary>The answer of <c>GET /v1/submissions</c>, the newest first.</summary>
/// <param name="Next">The <c>cursor</c> of the next page; null on the last.</param>
internal sealed record SubmissionPage(IReadOnlyList<SubmissionLine> Submissions, string? Next);

internal sealed record SubmissionLine(
    string Id, string Challenge, SubmissionStatus Status, string? Verdict, int? Score, string? Tenant, string? Student,
    DateTimeOffset CreatedAt, DateTimeOffset? GradedAt, SubmissionLinks Links)
{
    public static SubmissionLine Of(SubmissionSummary summary) => new(
        summary.Id, summary.Challenge, summary.Status, summary.Verdict, summary.Score,
        summary.Tenant.Length > 0 ? summary.Tenant : null, summary.Student, summary.CreatedAt, summary.GradedAt,
        SubmissionLinks.Of(summary.Id, summary.Challenge));
}
