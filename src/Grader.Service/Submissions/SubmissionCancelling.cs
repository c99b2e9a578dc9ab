using Grader.Service.Events;
using Grader.Service.Keys;
using Grader.Service.Queue;
using Grader.Storage;
using Grader.Storage.Audit;
using Grader.Storage.Events;
using Grader.Webhooks.Deliveries;

namespace Grader.Service.Submissions;

/// <summary>What others are told when a submission is cancelled.</summary>
internal sealed class SubmissionCancelling(SubmissionEvents happened, EventSignal signal, SubmissionWatch watch)
{
    /// <summary>Writes the event, in the transaction that cancels the submission.</summary>
    public Task TellAsync(DatabaseWrite write, Submission submission, CancellationToken cancellationToken) =>
        EventStore.AppendAsync(write, happened.Cancelled(submission), cancellationToken);

    /// <summary>The same where another submission of the student takes its place.</summary>
    public async Task SupersedeAsync(
        DatabaseWrite write, Submission older, string newer, Caller caller, CancellationToken cancellationToken)
    {
        await TellAsync(write, older, cancellationToken).ConfigureAwait(false);
        await AuditStore.AppendAsync(write, caller.Audit(older.Tenant, "submission.superseded", older.Id, newer), cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Wakes those who wait, once the transaction is committed.</summary>
    public void Wake(IReadOnlyList<Submission> cancelled)
    {
        if (cancelled.Count > 0) signal.Raise();
        foreach (var submission in cancelled) watch.Raise(submission.Id);
    }
}
