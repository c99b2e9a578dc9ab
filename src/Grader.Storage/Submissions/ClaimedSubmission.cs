using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>A submission that this worker has leased. Its <see cref="Submission.Attempt"/> fences the result.</summary>
/// <param name="MayShow">Characters of values that its result may show (see <see cref="ShownLimits"/>).</param>
public sealed record ClaimedSubmission(Submission Submission, IReadOnlyList<SourceFile> Files, int MayShow)
{
    /// <summary>From the POST to the claim, by the clock of the database.</summary>
    public TimeSpan Queued => Submission.StartedAt!.Value - Submission.CreatedAt;
}
