using Grader.Grading.Policy;
using Grader.Testing.Submissions;

namespace Grader.Policy.Tests;

/// <summary>Honest programs, one file for each feature: a policy that gets in an honest student's way has failed.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Programs => [.. SuiteSources.Without("honest").Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Allows_an_honest_program(string name)
    {
        var program = Suite.Find(name);
        var compiled = SuiteSources.Compile(program);

        var diagnostics = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, program.Policy);

        Assert.Equal([ExpectedOutcome.Allowed], program.Expected[GradingMode.Policy].Verdicts);
        Assert.Empty(diagnostics.Select(d => $"{d.Line}: {d.Message}"));
    }
}
