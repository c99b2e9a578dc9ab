using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification.Checks;
using Grader.Verification.Solutions;

namespace Grader.Verification.Tests;

/// <summary>The repository's own challenges, proven whole; what the policy rejects is also graded without it.</summary>
[Trait("Lane", "slow")]
public sealed class RepositoryPackTests
{
    private const int Challenges = 36;
    private const int WrongSolutionsEach = 5;

    // The same in every run: that no seed changes a verdict is what `./grader verify --repeat` and the flakes rig prove.
    private const int Seed = 1;

    private static readonly PackSnapshot Published = PackSnapshot.Load(PackFolders.Find([]));

    private static string[] Slugs => [.. Published.Catalogue.Challenges.Select(challenge => challenge.Slug)];

    [Fact]
    public void All_challenges_of_the_catalogue_load()
    {
        Assert.Empty(Published.Catalogue.Problems);
        Assert.Equal(Challenges, Slugs.Length);
        Assert.All(Published.Catalogue.Challenges, challenge => Assert.Equal(20, challenge.MaxScore));
    }

    [Fact]
    public void Every_challenge_has_references_and_wrong_solutions_enough() => Assert.All(Slugs, slug =>
    {
        var kinds = Solution.Of(slug, Published.Folders[slug]).CountBy(solution => solution.Kind).ToDictionary();
        Assert.True(kinds[SolutionKind.Reference] >= 1 && kinds[SolutionKind.Wrong] >= WrongSolutionsEach, slug);
    });

    [Fact]
    public async Task Every_challenge_is_proven()
    {
        IReadOnlyList<ChallengeReport> reports;
        await using (var pipeline = Pipeline(enforcesPolicy: true))
            reports = await new PackVerifier(Published, pipeline, new(Seed: Seed))
                .VerifyAsync(Slugs, new Progress<Graded>(), CancellationToken.None);
        Assert.Empty(reports.SelectMany(report => report.Gaps).Select(gap => gap.ToString()));

        // With the policy, a test that only kills what the policy rejects has killed nothing yet.
        var (problems, kills) = await GradeRejectedAsync();
        Assert.Empty(problems);
        Assert.Empty(reports.SelectMany(report => report.Tests.Where(test => test.Kills == 0).Select(test => (report.Slug, test.Id)))
            .Except(kills));
    }

    /// <summary>Grades what the policy rejects without the policy: it must die on the property that it names.</summary>
    private static async Task<(IReadOnlyList<string> Problems, IReadOnlySet<(string Slug, string Test)> Kills)> GradeRejectedAsync()
    {
        await using var pipeline = Pipeline(enforcesPolicy: false);
        var kills = new HashSet<(string, string)>();
        var problems = new List<string>();
        foreach (var solution in Slugs.SelectMany(slug => Solution.Of(slug, Published.Folders[slug]))
            .Where(solution => solution.Expectation?.Rule is not null))
        {
            var request = new GradingRequest("sub_verify", solution.Slug, [solution.File], Attempt: 1, TimeSpan.Zero, Seed: Seed);
            var report = new SolutionReport(solution, [await pipeline.GradeAsync(request, CancellationToken.None)]);
            problems.AddRange(SolutionCheck.Gaps(report, Published.Find(solution.Slug)!.Public, enforcesPolicy: false)
                .Select(gap => gap.ToString()));
            kills.UnionWith(report.Result.Tests.Where(SolutionReport.Kills).Select(test => (solution.Slug, test.Id)));
        }

        return (problems, kills);
    }

    private static GradingPipeline Pipeline(bool enforcesPolicy) =>
        new(Published, new GradingOptions(), new SandboxOptions(), TimeProvider.System) { EnforcesPolicy = enforcesPolicy };
}
