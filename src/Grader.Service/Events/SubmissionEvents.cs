using Grader.Contracts.Results;
using Grader.Storage.Events;
using Grader.Webhooks.Payloads;

namespace Grader.Service.Events;

/// <summary>Says what happened to a submission, for the feed and for webhooks.</summary>
internal sealed class SubmissionEvents(PublicAddress address, TimeProvider time)
{
    public NewEvent Graded(Submission submission, GradingResult result) => New(
        submission, EventTypes.SubmissionGraded, WebhookPayload.ForGraded(result, submission.Metadata, UrlOf(submission)));

    /// <param name="before">The submission with the result that this one replaces.</param>
    public NewEvent Regraded(Submission submission, GradingResult result, Submission before)
    {
        var first = before.ResultJson is { } json ? ResultJson.Parse(json) : null;
        var previous = new PreviousResult(first is null ? null : ResultJson.NameOf(first.Verdict), first?.Score);
        return New(
            submission, EventTypes.SubmissionRegraded,
            WebhookPayload.ForGraded(result, submission.Metadata, UrlOf(submission), previous));
    }

    public NewEvent Cancelled(Submission submission) => New(
        submission, EventTypes.SubmissionCancelled, WebhookPayload.ForCancelled(
            submission.Id, submission.Challenge, submission.CancelReason!, submission.CancelledAt!.Value, submission.Metadata,
            UrlOf(submission)));

    private Uri UrlOf(Submission submission) => address.Of(Routes.Submission(submission.Id));

    private NewEvent New(Submission submission, string type, byte[] body) =>
        new(WebhookId.New(time.GetUtcNow()), submission.Tenant, type, submission.Id, body);
}
