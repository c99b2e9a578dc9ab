namespace Grader.Contracts.Messages;

/// <summary>Wakes a worker. Carries only the id, because the database row is the truth.</summary>
public sealed record GradeSubmission(string SubmissionId);
