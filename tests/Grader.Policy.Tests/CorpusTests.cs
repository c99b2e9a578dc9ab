using Grader.Contracts.Submissions;
using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>Honest programs, one file for each feature: a policy that annoys honest students is a failure.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Files => new(TestFiles.In("Corpus"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Allows_an_honest_program(string file)
    {
        var compiled = CompiledSource.Compile(new SourceFile("Solution.cs", TestFiles.Read(file)));

        var diagnostics = PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default);

        Assert.Empty(diagnostics.Select(d => $"{d.Line}: {d.Message}"));
    }
}
