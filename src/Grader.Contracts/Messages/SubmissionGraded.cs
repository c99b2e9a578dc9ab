using Grader.Contracts.Results;

namespace Grader.Contracts.Messages;

/// <summary>Published when a result has been written.</summary>
public sealed record SubmissionGraded(string SubmissionId, GradingResult Result);
