using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification.Solutions;

namespace Grader.Verification.Tests;

/// <summary>The repository's own challenges, proven whole, with the policy and without.</summary>
[Trait("Lane", "slow")]
public sealed class RepositoryPackTests
{
    private const int Challenges = 36;
    private const int WrongSolutionsEach = 5;

    private static readonly PackSnapshot Published = PackSnapshot.Load(PackFolders.Find([]));

    private static string[] Slugs => [.. Published.Catalogue.Challenges.Select(challenge => challenge.Slug)];

    [Fact]
    public void All_challenges_of_the_catalogue_load()
    {
        Assert.Empty(Published.Catalogue.Problems);
        Assert.Equal(Challenges, Slugs.Length);
        Assert.All(Published.Catalogue.Challenges, challenge => Assert.Equal(10, challenge.MaxScore));
    }

    [Fact]
    public void Every_challenge_has_references_and_wrong_solutions_enough() => Assert.All(Slugs, slug =>
    {
        var kinds = Solution.Of(slug, Published.Folders[slug]).CountBy(solution => solution.Kind).ToDictionary();
        Assert.True(kinds[SolutionKind.Reference] >= 1 && kinds[SolutionKind.Wrong] >= WrongSolutionsEach, slug);
    });

    [Fact]
    public async Task Every_challenge_is_proven() => await AssertProvenAsync(Slugs, new());

    [Fact]
    public async Task What_the_policy_rejects_dies_on_a_property_where_the_policy_is_off()
    {
        string[] rejecting = [.. Slugs.Where(slug => Solution.Of(slug, Published.Folders[slug])
            .Any(solution => solution.Expectation?.Rule is not null))];
        Assert.NotEmpty(rejecting);
        await AssertProvenAsync(rejecting, new(EnforcesPolicy: false));
    }

    private static async Task AssertProvenAsync(string[] slugs, VerificationOptions options)
    {
        await using var pipeline = new GradingPipeline(Published, new GradingOptions(), new SandboxOptions(), TimeProvider.System)
        {
            EnforcesPolicy = options.EnforcesPolicy,
        };
        var reports = await new PackVerifier(Published, pipeline, options)
            .VerifyAsync(slugs, new Progress<Graded>(), CancellationToken.None);
        Assert.Empty(reports.SelectMany(report => report.Gaps).Select(gap => gap.ToString()));
    }
}
