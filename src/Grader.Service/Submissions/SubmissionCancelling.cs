using Grader.Service.Queue;
using Grader.Storage;
using Grader.Storage.Events;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Payloads;

namespace Grader.Service.Submissions;

/// <summary>What others are told when a submission is cancelled.</summary>
internal sealed class SubmissionCancelling(SubmissionWatch watch, EventSignal events, PublicAddress address, TimeProvider time)
{
    /// <summary>Writes the event, in the transaction that cancels the submission.</summary>
    public Task TellAsync(DatabaseWrite write, Submission submission, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var body = WebhookPayload.ForCancelled(
            submission.Id, submission.Challenge, now, submission.Metadata, address.Of(Routes.Submission(submission.Id)));
        return EventStore.AppendAsync(
            write, new(WebhookId.New(now), submission.Tenant, EventTypes.SubmissionCancelled, submission.Id, body), cancellationToken);
    }

    /// <summary>Wakes those who wait, once the transaction is committed.</summary>
    public void Wake(IReadOnlyList<Submission> cancelled)
    {
        foreach (var submission in cancelled) watch.Raise(submission.Id);
        events.Raise();
    }
}
