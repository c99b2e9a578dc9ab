using Grader.Contracts.Results;

namespace Grader.Grading.Judging;

/// <summary>The verdict of a run and the results of its tests.</summary>
internal sealed record Judgement(Verdict Verdict, IReadOnlyList<TestResult> Tests);
