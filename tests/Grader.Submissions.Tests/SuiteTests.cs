using Grader.Testing.Submissions;

namespace Grader.Submissions.Tests;

/// <summary>
/// Every submission of the suite gets what its header names, an honest one beside it passes, its result reveals nothing, and
/// nothing is left on the machine.
/// </summary>
public sealed class SuiteTests(SuiteFixture suite) : IClassFixture<SuiteFixture>
{
    public static TheoryData<string> WithPolicy => In(GradingMode.Policy);

    public static TheoryData<string> WithoutPolicy => In(GradingMode.WithoutPolicy);

    public static TheoryData<string> Layers => In(GradingMode.ByLayerAlone);

    [Theory, MemberData(nameof(WithPolicy))]
    public async Task Ends_as_its_header_says(string program) => Check(await suite.OutcomeAsync(program, GradingMode.Policy));

    [Theory, MemberData(nameof(WithoutPolicy))]
    public async Task Ends_as_its_header_says_without_the_policy(string program) =>
        Check(await suite.OutcomeAsync(program, GradingMode.WithoutPolicy));

    [Theory, MemberData(nameof(Layers))]
    public async Task Is_stopped_by_a_layer_alone_and_goes_through_without_it(string program)
    {
        Check(await suite.OutcomeAsync(program, GradingMode.ByLayerAlone));
        Check(await suite.OutcomeAsync(program, GradingMode.WithoutLayers));
    }

    private static void Check(SuiteOutcome outcome) => Assert.True(outcome.Problems.Count == 0, string.Join('\n', outcome.Problems));

    private static TheoryData<string> In(GradingMode mode) => [.. SuiteFixture.ProgramsIn(mode).Select(program => program.Name)];
}
