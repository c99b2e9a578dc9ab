using Grader.Contracts.Submissions;
using Grader.Grading.Policy;
using Grader.Testing.Submissions;

namespace Grader.Policy.Tests;

/// <summary>What a challenge allows or hands over.</summary>
public sealed class ChallengePolicyTests
{
    public static TheoryData<string> Programs =>
        [.. SuiteSources.Without("honest").Where(program => program.Policy.Allow.Count > 0).Select(program => program.Name)];

    /// <summary><see cref="CorpusTests"/> checks that the challenge's own policy allows it.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void Refuses_what_only_a_challenge_allows(string name)
    {
        var compiled = SuiteSources.Compile(Suite.Find(name));

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
