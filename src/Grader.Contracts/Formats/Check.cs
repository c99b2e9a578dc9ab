using Grader.Contracts.Results;

namespace Grader.Contracts.Formats;

/// <summary>One line of a test report: a hidden test, or what ended the grading before or beside the tests.</summary>
/// <param name="Id">Stable within a challenge version.</param>
/// <param name="Kind">The property, or the name of the verdict.</param>
/// <param name="Message">What the student reads; null if there is nothing to say.</param>
/// <param name="Test">Null for a check that stands for the verdict.</param>
internal sealed record Check(string Id, string Kind, string Title, TestStatus Status, string? Message, TestResult? Test)
{
    /// <summary>The name that people see.</summary>
    public string Name => $"{Kind}: {Title}";

    /// <summary>
    /// The tests, and where these do not explain why the verdict is not <c>passed</c>, one failed check that does. So no reader takes a
    /// submission for passed that did not pass. Empty if the verdict is not the student's doing.
    /// </summary>
    public static IReadOnlyList<Check> Of(GradingResult result)
    {
        if (Outcome.IsNotTheStudents(result.Verdict)) return [];
        if (!Outcome.IsDecidedByTests(result)) return result.Verdict is Verdict.Passed ? [] : [OfVerdict(result)];
        Check[] tests = [.. result.Tests.Select(test => new Check(test.Id, test.Property, test.Title, test.Status, test.Message, test))];
        var explains = result.Verdict is Verdict.Passed || tests.Any(test => test.Status is not TestStatus.Passed);
        return explains ? tests : [.. tests, OfVerdict(result)];
    }

    private static Check OfVerdict(GradingResult result)
    {
        var name = ResultJson.NameOf(result.Verdict);
        return new(name, name, Outcome.SentenceOf(result.Verdict), TestStatus.Failed, Outcome.Explanation(result), Test: null);
    }
}
