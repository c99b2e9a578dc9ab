using Grader.Verification.Attacks;

namespace Grader.Attacks.Tests;

/// <summary>
/// Every attack gets the verdict that its file names, an honest submission beside it passes, the result tells nothing, and
/// nothing is left on the machine.
/// </summary>
public sealed class AttackTests(SuiteFixture suite) : IClassFixture<SuiteFixture>
{
    public static TheoryData<string> Names => [.. AttackFiles.All.Select(attack => attack.ToString())];

    [Theory, MemberData(nameof(Names))]
    public void Is_met_by_the_policy(string attack) => Assert.Empty(suite.ProblemsOf(attack, policy: true));

    [Theory, MemberData(nameof(Names))]
    public void Is_met_without_the_policy(string attack) => Assert.Empty(suite.ProblemsOf(attack, policy: false));
}
