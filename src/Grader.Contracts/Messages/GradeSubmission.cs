namespace Grader.Contracts.Messages;

/// <summary>Wakes a worker. Carries the id only: the row is the truth.</summary>
public sealed record GradeSubmission(string SubmissionId);
