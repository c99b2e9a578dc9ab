using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>A submission that this worker has leased. Its <see cref="Submission.Attempt"/> fences the result.</summary>
public sealed record ClaimedSubmission(Submission Submission, IReadOnlyList<SourceFile> Files)
{
    /// <summary>From the POST to the claim, by the clock of the database.</summary>
    public TimeSpan Queued => Submission.StartedAt!.Value - Submission.CreatedAt;
}
