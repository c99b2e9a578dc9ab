using Grader.Contracts.Results;

namespace Grader.Contracts.Messages;

/// <summary>Published when a result has been written.</summary>
/// <param name="Result">Over 20 kB it is cut, which its <see cref="GradingResult.Truncated"/> says.</param>
/// <param name="ResultUrl">Where the whole is, as <c>result</c>.</param>
public sealed record SubmissionGraded(string SubmissionId, GradingResult Result, Uri ResultUrl);
