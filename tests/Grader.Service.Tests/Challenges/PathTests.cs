using System.Text.Json;
using Grader.Grading.Packs;
using Grader.Service.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Service.Tests.Challenges;

/// <summary>The repository's own challenges as students meet them: in their order, and as projects.</summary>
public sealed class PathTests : IAsyncLifetime
{
    private static readonly PackSnapshot Packs = PackSnapshot.Load([new(Repository.Root)]);

    private readonly TemporaryFolder folder = new();
    private RunningService service = null!;

    public async Task InitializeAsync() => service = await RunningService.StartAsync(
        folder.Path,
        services => services.AddSingleton(new LivePacks(Packs)).AddSingleton<Grader.Grading.IGradingPipeline>(ScriptedPipeline.Passing));

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_path_leads_through_all_challenges_by_concept_and_asks_for_nothing_that_comes_later()
    {
        var concepts = (await service.GetAsync("/v1/path")).GetProperty("concepts").EnumerateArray().ToArray();

        Assert.Equal(
            ["iterators", "itertools", "generators", "pipelines", "delegation", "coroutines", "async", "projects"],
            concepts.Select(concept => concept.GetProperty("concept").GetString()));
        var challenges = concepts.SelectMany(concept => concept.GetProperty("challenges").EnumerateArray()).ToArray();
        var slugs = challenges.Select(SlugOf).ToArray();
        Assert.Equal(Packs.Catalogue.Challenges.Select(challenge => challenge.Slug), slugs.Order(StringComparer.Ordinal));
        foreach (var (index, challenge) in challenges.Index())
            Assert.Subset(
                slugs[..index].ToHashSet(),
                challenge.GetProperty("prerequisites").EnumerateArray().Select(slug => slug.GetString()!).ToHashSet());
    }

    [Fact]
    public async Task The_starter_is_a_zip_that_is_not_sent_twice()
    {
        var challenge = await service.GetAsync("/v1/challenges/log-errors");
        var address = new Uri(challenge.GetProperty("links").GetProperty("starter").GetString()!, UriKind.Relative);
        using var first = await service.Client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await service.Client.SendAsync(again);

        Assert.Equal("application/zip", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal("log-errors.zip", first.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
        await using var archive = new System.IO.Compression.ZipArchive(await first.Content.ReadAsStreamAsync());
        Assert.Contains(archive.Entries, entry => entry.FullName == "log-errors/Given.cs");
    }

    [Fact]
    public async Task The_starter_of_no_challenge_is_404()
    {
        using var response = await service.Client.GetAsync(new Uri("/v1/challenges/no-such/starter", UriKind.Relative));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string SlugOf(JsonElement challenge) => challenge.GetProperty("slug").GetString()!;
}
