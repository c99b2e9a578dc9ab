using Grader.Service.Queue;
using Grader.Storage;

namespace Grader.Service.Submissions;

/// <summary>What others are told when a submission is cancelled.</summary>
internal sealed class SubmissionCancelling(SubmissionWatch watch)
{
    /// <summary>Writes the event, in the transaction that cancels the submission.</summary>
    public Func<DatabaseWrite, Submission, CancellationToken, Task> TellAsync { get; } = (_, _, _) => Task.CompletedTask;

    /// <summary>Wakes those who wait, once the transaction is committed.</summary>
    public void Wake(IReadOnlyList<Submission> cancelled)
    {
        foreach (var submission in cancelled) watch.Raise(submission.Id);
    }
}
