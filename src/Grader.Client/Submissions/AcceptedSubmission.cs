using Grader.Contracts.Submissions;

namespace Grader.Client.Submissions;

/// <summary>A submission that is stored and will be graded.</summary>
public sealed record AcceptedSubmission(string Id, SubmissionStatus Status);
