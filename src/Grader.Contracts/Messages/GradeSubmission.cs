namespace Grader.Contracts.Messages;

/// <summary>Wakes a worker. Carries no more than the id, because the database row is the truth.</summary>
public sealed record GradeSubmission(string SubmissionId)
{
    /// <summary>Of two messages, the one that was sent first has the smaller number; null where the sender has none.</summary>
    public long? Due { get; init; }
}
