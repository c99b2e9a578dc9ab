using Grader.Contracts.Submissions;

namespace Grader.Service.Submissions;

/// <summary>What a POST answers: the submission is stored and will be graded.</summary>
internal sealed record AcceptedDocument(string Id, SubmissionStatus Status, SubmissionLinks Links);
