using Grader.Contracts.Submissions;
using Grader.Grading.Policy;

namespace Grader.Policy.Tests;

/// <summary>What a challenge allows or hands over.</summary>
public sealed class ChallengePolicyTests
{
    public static TheoryData<string> Files => new(TestFiles.In("Allowed"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Allows_what_the_challenge_allows(string file)
    {
        var program = RejectedProgram.Parse(TestFiles.Read(file));
        var compiled = CompiledSource.Compile(new SourceFile("Solution.cs", program.Source));

        Assert.Empty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, program.Policy)
            .Select(d => $"{d.Line}: {d.Message}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Refuses_it_where_the_challenge_does_not(string file)
    {
        var program = RejectedProgram.Parse(TestFiles.Read(file));
        if (program.Policy.Allow.Count == 0) return;
        var compiled = CompiledSource.Compile(new SourceFile("Solution.cs", program.Source));

        Assert.NotEmpty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default));
    }

    [Fact]
    public void Lets_a_denial_win_over_a_permission()
    {
        var compiled = CompiledSource.Compile(new SourceFile("A.cs", "public class A { public int F(int[] a) => a.Sum(); }"));
        var policy = new ChallengePolicy(["System.Linq.Enumerable"], [new("System.Linq.Enumerable.Sum", "Add them up yourself.")]);

        var diagnostic = Assert.Single(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, policy));

        Assert.Equal("`Enumerable.Sum` is not allowed in this challenge: add them up yourself.", diagnostic.Message);
    }

    [Fact]
    public void Allows_every_type_that_the_challenge_hands_over()
    {
        var given = CompiledSource.Compile(
            [new("Given.cs", "public static class Clock { public static Stream Open() => new MemoryStream(); }")], null, false, "Given");
        var compiled = CompiledSource
            .Compile([new("Solution.cs", "public class A { public object F() => Clock.Open(); }")], given.Assembly, false);

        Assert.Empty(PolicyChecker.Check(compiled.Assembly, compiled.Pdb, compiled.Facts, ChallengePolicy.Default));
    }
}
