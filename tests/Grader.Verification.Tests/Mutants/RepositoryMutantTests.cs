using Grader.Grading.Packs;
using Grader.Verification.Mutants;
using Grader.Verification.Mutants.Equivalents;

namespace Grader.Verification.Tests.Mutants;

/// <summary>The repository's own mutants, as far as it can be said without grading them; <c>verify --mutants</c> grades them.</summary>
public sealed class RepositoryMutantTests
{
    private const int EachOnAverage = 15;

    private static readonly PublicHalf Published = PublicHalf.Load(PackFolders.Find([]));

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
}
