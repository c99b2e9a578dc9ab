using System.Text.Json;
using Grader.Contracts.Submissions;
using Grader.Storage.Submissions;

namespace Grader.Service.Submissions;

/// <summary>What <c>GET /v1/submissions/{id}</c> answers.</summary>
/// <param name="Metadata">What the platform sent with it, as it came.</param>
/// <param name="Result">The result document, byte for byte as it was written.</param>
internal sealed record SubmissionDocument(
    string Id,
    string Challenge,
    SubmissionStatus Status,
    SubmissionLinks Links,
    JsonElement? Metadata,
    RawJson? Result)
{
    public static SubmissionDocument Of(Submission submission) => new(
        submission.Id, submission.Challenge, submission.Status,
        SubmissionLinks.Of(submission.Id, submission.Challenge), submission.Metadata,
        submission.ResultJson is { } json ? new(json) : null);
}
