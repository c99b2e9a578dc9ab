using Grader.Contracts.Results;

namespace Grader.Verification.Flakes;

/// <summary>A grading that came out wrong.</summary>
/// <param name="Expected">What was due.</param>
/// <param name="Actual">What came.</param>
/// <param name="Detail">What the student would have read.</param>
public sealed record VerdictChange(PropertyProgram Program, Verdict Expected, Verdict Actual, string? Detail);
