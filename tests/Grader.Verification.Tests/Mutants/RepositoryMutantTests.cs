using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification.Mutants;

namespace Grader.Verification.Tests.Mutants;

/// <summary>
/// The repository's own mutants: all of them, as far as it can be said without grading, and the ones of a few challenges
/// graded. <c>verify --mutants</c> grades all.
/// </summary>
[Trait("Lane", "slow")]
public sealed class RepositoryMutantTests
{
    private const int EachOnAverage = 15;

    // A class of its own, numbers without a source, and a stage over a source: about 75 gradings.
    private static readonly string[] Graded = ["countdown", "count-from", "take-every"];

    private static readonly PackSnapshot Published = PackSnapshot.Load(PackFolders.Find([]));

    [Fact]
    public void On_average_fifteen_mutants_of_a_challenge_compile()
    {
        var compiled = Published.Catalogue.Challenges.Sum(challenge =>
            Mutation.Of(challenge.Slug, Published).Count(mutant => !Compiled.Errors(mutant.File.Content, challenge.Given).Any()));
        Assert.True(compiled >= EachOnAverage * Published.Catalogue.Challenges.Count(), $"{compiled} compile");
    }

    [Fact]
    public void Every_equivalent_names_a_mutant_that_there_is() => Assert.All(Published.Catalogue.Challenges, challenge =>
    {
        var file = EquivalentFile.Load(challenge.Slug, Published.Folders[challenge.Slug]);
        Assert.Empty(file.Problems);
        Assert.Empty(file.Entries.Keys.Except(Mutation.Of(challenge.Slug, Published).Select(mutant => mutant.Id)));
    });

    [Fact]
    public async Task Every_mutant_of_a_few_challenges_is_killed_or_equivalent()
    {
        await using var pipeline = new GradingPipeline(
            Published, new GradingOptions { MaxContinuations = 0 }, new SandboxOptions(), TimeProvider.System) { EnforcesPolicy = false };
        var reports = await new MutantVerifier(Published, pipeline).VerifyAsync(Graded, new Progress<Graded>(), CancellationToken.None);
        Assert.Empty(reports.SelectMany(report => report.Gaps).Select(gap => gap.ToString()));
        Assert.All(reports, report => Assert.NotEqual(0, report.Killed));
    }
}
