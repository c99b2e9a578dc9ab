using Grader.Contracts.Results;
using Grader.Verification.Solutions;

namespace Grader.Verification;

/// <summary>What became of one solution.</summary>
/// <param name="Results">One for each repetition, at least one.</param>
public sealed record SolutionReport(Solution Solution, IReadOnlyList<GradingResult> Results)
{
    /// <summary>The first repetition; where another differs, that is a gap.</summary>
    public GradingResult Result => Results[0];

    /// <summary>The properties that killed it, in the order of the tests.</summary>
    public IReadOnlyList<string> KilledBy => KillersIn(Result);

    internal static IReadOnlyList<string> KillersIn(GradingResult result) =>
        [.. result.Tests.Where(Kills).Select(test => test.Property).Distinct()];

    /// <summary>A test that ends so fails the solution.</summary>
    public static bool Kills(TestResult test) =>
        test.Status is TestStatus.Failed or TestStatus.Timeout or TestStatus.MemoryLimit or TestStatus.Crashed;
}
