using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Sandbox;
using Grader.Verification.Checks;
using Grader.Verification.Solutions;

namespace Grader.Verification.Tests.Broken;

/// <summary>Every mistake of an author that has a folder under Cases: what is reported, with file and line, and that
/// the others go on.</summary>
[Trait("Lane", "slow")]
public sealed class BrokenPackTests(BrokenPackTests.Pipeline shared) : IClassFixture<BrokenPackTests.Pipeline>
{
    public static TheoryData<string> Cases => [.. BrokenPack.Names];

    [Fact]
    public async Task The_sound_pack_has_no_problem()
    {
        using var pack = new BrokenPack("none");
        Assert.Empty(await VerifyAsync(pack));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Is_reported_with_file_and_line_and_what_would_be_right(string name)
    {
        using var pack = new BrokenPack(name);

        var reported = await VerifyAsync(pack);

        var asExpected = pack.Problems.All(expected => reported.Any(line => line.StartsWith(expected, StringComparison.Ordinal)))
            && reported.All(line => pack.Problems.Any(expected => line.StartsWith(expected, StringComparison.Ordinal)));
        Assert.True(asExpected, $"Expected:\n{string.Join('\n', pack.Problems)}\nReported:\n{string.Join('\n', reported)}");
    }

    [Fact]
    public void A_slug_that_two_packs_have_is_reported_for_the_second_and_served_from_the_first()
    {
        using var first = new BrokenPack("none");
        using var second = new BrokenPack("none");

        var published = PackSnapshot.Load([new(first.Root), new(second.Root)]);

        Assert.Contains(
            published.Catalogue.Problems,
            problem => problem.ToString()
                .StartsWith($"challenges/twice: the slug is already taken by the pack {first.Root}", StringComparison.Ordinal));
        Assert.Equal(first.Root, published.Folders["twice"].Root);
    }

    private async Task<IReadOnlyList<string>> VerifyAsync(BrokenPack pack)
    {
        var published = PackSnapshot.Load([new(pack.Root)]);
        // Whatever is wrong with one challenge, the other is served.
        Assert.NotNull(published.Find("neighbour"));
        shared.Packs.Replace(published);
        var slugs = published.Catalogue.Challenges.Select(challenge => challenge.Slug).Where(slug => slug != "neighbour").ToArray();
        var reports = await new PackVerifier(published, shared.Graders, new())
            .VerifyAsync(slugs, new Progress<Graded>(), CancellationToken.None);
        return [.. PackChecks.Of(published, []).Concat(reports.SelectMany(report => report.Gaps)).Select(gap => gap.ToString())];
    }

    public sealed class Pipeline : IAsyncLifetime
    {
        internal LivePacks Packs { get; } = new(PackSnapshot.Load([]));

        internal GradingPipeline Graders { get; private set; } = null!;

        public Task InitializeAsync()
        {
            Graders = new(Packs, new GradingOptions(), new SandboxOptions(), TimeProvider.System);
            return Graders.WhenReadyAsync();
        }

        public async Task DisposeAsync() => await Graders.DisposeAsync();
    }
}
