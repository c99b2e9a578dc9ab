using Grader.Contracts.Results;

namespace Grader.Contracts.Messages;

/// <summary>Published when a result has been written.</summary>
/// <param name="Result">Reduced if over 20 kB; <see cref="GradingResult.Truncated"/> says so.</param>
/// <param name="ResultUrl">The URL of the whole result, in the property <c>result</c>.</param>
public sealed record SubmissionGraded(string SubmissionId, GradingResult Result, Uri ResultUrl);
