using Grader.Grading.Intake;
using Grader.Service.Problems;

namespace Grader.Service.Intake;

/// <summary>The answer to a request with wrong fields.</summary>
internal static class Refusal
{
    // One body can hold a hundred thousand errors. The answer lists as many as somebody would read.
    private const int MaxErrors = 50;

    /// <param name="problems">At least one.</param>
    public static Problem Of(IReadOnlyList<IntakeProblem> problems) => new(
        problems.Any(problem => problem.TooLarge) ? ProblemType.TooLarge : ProblemType.InvalidRequest,
        problems.Count == 1 ? Sentence(problems[0]) : $"{Sentence(problems[0])} ({problems.Count} problems in total.)",
        [.. problems.Take(MaxErrors).Select(problem => new FieldError(JsonPointer.ToFragment(problem.Pointer), problem.Message))]);

    private static string Sentence(IntakeProblem problem) =>
        problem.Pointer.Length == 0 ? $"The body: {problem.Message}" : $"{problem.Pointer}: {problem.Message}";
}
