using Grader.Testing.Submissions;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Grader.Submissions.Tests;

/// <summary>
/// Waits for outcomes in the order in which they come, so that a run shows its progress and one that hangs is told from one that is long.
/// </summary>
public sealed class OrderOfGrading : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases)
        where TTestCase : ITestCase =>
        testCases.OrderBy(test => test.TestMethodArguments?.OfType<GradingMode>().SingleOrDefault())
            .ThenByDescending(test => test.TestMethodArguments?.Length)
            .ThenBy(test => test.TestMethodArguments?.OfType<string>().SingleOrDefault(), StringComparer.Ordinal);
}
