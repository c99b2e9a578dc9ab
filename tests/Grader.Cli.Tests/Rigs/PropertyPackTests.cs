using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Rigs;
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

    [Fact]
    public async Task Every_program_gets_its_verdict_as_a_submission_would()
    {
        await using var pipeline = new GradingPipeline(
            PropertyPack.Write(folder), new GradingOptions(), new SandboxOptions(), TimeProvider.System) { EnforcesPolicy = false };

        var report = await new FlakeDetector(pipeline, []).RunAsync(
            PropertyTable.Programs.Count, seed: 1, new Progress<FlakeReport>(), CancellationToken.None);

        Assert.Empty(new ChallengeExaminer(pipeline).Problems);
        Assert.Empty(report.Changes.Select(change => $"{change.Program}: {change.Actual}: {change.Detail}"));
        Assert.Equal(PropertyTable.Programs.Count, report.Gradings);
    }
}
