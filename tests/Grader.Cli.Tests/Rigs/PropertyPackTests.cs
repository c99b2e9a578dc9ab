using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Rigs;
using Grader.Sandbox;
using Grader.Testing.Properties;

namespace Grader.Cli.Tests.Rigs;

public sealed class PropertyPackTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("grader-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Is_a_pack_with_a_challenge_for_every_check_of_every_property()
    {
        var pack = PropertyPack.Write(folder);

        Assert.Empty(pack.Catalogue.Problems);
        Assert.Equal(
            PropertyTable.Programs.Select(program => program.Slug).ToHashSet(),
            pack.Catalogue.Challenges.Select(challenge => challenge.Slug).ToHashSet());
        Assert.Equal(KnownProperties.Ids, pack.Catalogue.Challenges.SelectMany(challenge => challenge.Properties.Keys).ToHashSet());
    }

    [Fact, Trait("Lane", "slow")]
    public async Task Programs_get_their_verdicts_as_submissions_do()
    {
        const int programs = 12;
        await using var pipeline = new GradingPipeline(
            PropertyPack.Write(folder), new GradingOptions(), new SandboxOptions(), TimeProvider.System) { EnforcesPolicy = false };

        var report = await new FlakeDetector(pipeline, []).RunAsync(
            programs, seed: 1, new Progress<FlakeReport>(), CancellationToken.None);

        Assert.Empty(new ChallengeExaminer(pipeline).Problems);
        Assert.Empty(report.Changes.Select(change => $"{change.Program}: {change.Actual}: {change.Detail}"));
        Assert.Equal(programs, report.Gradings);
    }
}
