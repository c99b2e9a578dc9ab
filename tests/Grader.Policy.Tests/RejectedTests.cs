using Grader.Guest.Compilation;
using Grader.Grading.Policy;
using Grader.Testing.Submissions;

namespace Grader.Policy.Tests;

/// <summary>Forbidden programs: each is reported at the places that its header names, and at no other.</summary>
public sealed class RejectedTests
{
    public static TheoryData<string> Programs => [.. SuiteSources.Without("rejected").Select(program => program.Name)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Rejects_a_forbidden_program_at_the_very_words(string name)
    {
        var program = Suite.Find(name);
        var expected = program.Expected[GradingMode.Policy];
        var compiled = SuiteSources.Compile(program);

        var diagnostics = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, program.Policy);

        Assert.Equal(["rejected"], expected.Verdicts);
        Assert.All(expected.Messages, message => Assert.True(message.HasPlace, $"'{message}' has no place."));
        Assert.Empty(expected.ContradictionsOf(diagnostics));
        Assert.All(diagnostics, d => Assert.Equal(("error", "POLICY", d.Line is null ? null : "Solution.cs"), (d.Severity, d.Id, d.File)));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Rejects_it_even_if_the_compiler_reports_nothing(string name)
    {
        var program = Suite.Find(name);
        var compiled = SuiteSources.Compile(program);
        var written = SourceFacts.None with { Written = compiled.Facts.Written };

        Assert.NotEmpty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, written, program.Policy));
    }
}
