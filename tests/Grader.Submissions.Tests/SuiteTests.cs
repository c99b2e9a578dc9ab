using Grader.Testing.Submissions;

namespace Grader.Submissions.Tests;

/// <summary>
/// Every submission of the suite gets what its header names, an honest one beside it passes, its result reveals nothing, and
/// nothing is left on the machine.
/// </summary>
[Trait("Lane", "slow")]
[TestCaseOrderer("Grader.Submissions.Tests.OrderOfGrading", "Grader.Submissions.Tests")]
public sealed class SuiteTests(SuiteFixture suite) : IClassFixture<SuiteFixture>
{
    public static TheoryData<string, GradingMode> Gradings
    {
        get
        {
            var gradings = new TheoryData<string, GradingMode>();
            foreach (var mode in Enum.GetValues<GradingMode>())
            foreach (var program in SuiteFixture.ProgramsIn(mode)) gradings.Add(program.Name, mode);
            return gradings;
        }
    }

    [Theory, MemberData(nameof(Gradings))]
    public async Task Ends_as_its_header_says(string program, GradingMode mode)
    {
        var outcome = await suite.OutcomeAsync(program, mode);
        Assert.True(outcome.Problems.Count == 0, string.Join('\n', outcome.Problems));
    }

    [Theory]
    [InlineData(GradingMode.Policy)]
    [InlineData(GradingMode.WithoutPolicy)]
    public async Task Nothing_is_left_on_the_machine(GradingMode mode) => Assert.Empty(await suite.LeftAsync(mode));
}
