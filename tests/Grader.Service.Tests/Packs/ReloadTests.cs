using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Running;
using Grader.Storage.Packs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Service.Tests.Packs;

/// <summary>The files of a pack change while the real service runs: watcher, compiler, sandbox, API.</summary>
[Trait("Lane", "slow")]
public sealed class ReloadTests : IAsyncLifetime
{
    private const string Yaml = "challenges/twice/challenge.yaml";
    private const string Tests = "graders/twice/TwiceTests.cs";
    private const string Reference = "graders/twice/reference/Query.cs";
    private const string Path = "challenges/path.yaml";
    private const string Right =
        "public static class Solution { public static IEnumerable<int> Twice(this IEnumerable<int> source) => source.Select(n => n + n); }";
    private const string Endless =
        "public static class Solution { public static IEnumerable<int> Twice(this IEnumerable<int> source) { while (true); } }";

    private readonly TemporaryFolder folder = new();
    private readonly LivePack pack = new();
    private readonly LogLines log = new();
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        service = await RunningService.StartAsync(
            folder.Path, services => services.AddSingleton<ILoggerProvider>(log),
            $"--Grading:Packs:0={pack.Root}", "--Reload:Settle=00:00:00.100", "--Attempts:Slots=1");
        await log.SaysAsync("The challenges are compiled.");
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        pack.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_changed_challenge_is_served_and_graded_by_as_one_and_what_was_sent_before_by_what_it_was_sent_for()
    {
        var before = await VersionAsync();
        // One slot: while the first keeps the worker busy, the second waits with the version of its POST.
        var busy = await SubmitAsync(Endless);
        var waiting = await SubmitAsync(Right);

        pack.Replace(pack.Statement, "# Twice each", "# Twice each number");
        pack.Replace(Tests, "[2, 4, 6]", "[2, 4, 6, 8]");
        pack.Replace(Tests, "Probe.Of(1, 2, 3)", "Probe.Of(1, 2, 3, 4)");
        await log.SaysAsync("The challenge twice was changed.");

        var after = await service.GetAsync("/v1/challenges/twice");
        Assert.StartsWith("# Twice each number", after.GetProperty("statement").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(before, after.GetProperty("version").GetString());
        var kept = service.Services.GetRequiredService<PackVersionStore>();
        Assert.NotNull(await kept.FindAsync(before, default));
        Assert.NotNull(await kept.FindAsync(after.GetProperty("version").GetString()!, default));
        Assert.Equal((before, "timeout"), await ResultAsync(busy));
        Assert.Equal((before, "passed"), await ResultAsync(waiting));
        Assert.Equal((after.GetProperty("version").GetString(), "passed"), await ResultAsync(await SubmitAsync(Right)));
    }

    [Theory]
    [InlineData(
        Yaml, "difficulty: 1", "level: 1", "challenges/twice/challenge.yaml:4: 'level' is not known here.",
        "challenges/twice/challenge.yaml:4")]
    [InlineData(Tests, "ValueAssert", "ValueAsert", "graders/twice/TwiceTests.cs:4: CS0103", "the hidden files of 'twice' are broken")]
    [InlineData(Reference, "2 * number", "2 * numbr", "graders/twice/reference/Query.cs:", "the hidden files of 'twice' are broken")]
    [InlineData(
        Tests, "[2, 4, 6]", "[2, 4, 7]", "graders/twice/reference/Query.cs: the reference solution does not pass: VAL-1",
        "the hidden files of 'twice' are broken")]
    public async Task A_broken_challenge_keeps_its_last_good_version_and_says_so_until_it_is_mended(
        string file, string sound, string broken, string logged, string shown)
    {
        var version = await VersionAsync();

        pack.Replace(file, sound, broken);
        await log.SaysAsync(logged);

        var (status, health) = await ReadyAsync();
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("degraded", health.GetProperty("status").GetString());
        var detail = health.GetProperty("checks").GetProperty("packs").GetProperty("detail").GetString();
        Assert.Contains(shown, detail, StringComparison.Ordinal);
        Assert.Contains($"served in its last good version {version}", detail, StringComparison.Ordinal);
        Assert.Equal((version, "passed"), await ResultAsync(await SubmitAsync(Right)));

        pack.Replace(file, broken, sound);
        await log.SaysAsync("All packs are valid again.");
        Assert.Equal("healthy", (await ReadyAsync()).Document.GetProperty("checks").GetProperty("packs").GetProperty("status").GetString());
        Assert.Equal(version, await VersionAsync());
    }

    [Fact]
    public async Task Challenges_come_and_go()
    {
        pack.Copy("thrice");
        await log.SaysAsync("The challenge thrice was added.");
        Assert.Equal("passed", (await ResultAsync(await SubmitAsync(Right, "thrice"))).Verdict);

        pack.Remove("thrice");
        await log.SaysAsync("The challenge thrice was removed.");
        using var gone = await service.Client.GetAsync(new Uri("/v1/challenges/thrice", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_broken_path_keeps_what_it_was_and_says_so()
    {
        const string Whole = "concepts:\n  - concept: iterators\n    title: The protocol\n    challenges:\n      - { slug: twice }\n";
        pack.Write(Path, Whole);
        // A challenge that comes later tells that the path was read.
        pack.Copy("thrice");
        await log.SaysAsync("The challenge thrice was added.");
        var path = (await service.GetAsync("/v1/path")).GetRawText();
        Assert.Contains("The protocol", path, StringComparison.Ordinal);

        pack.Write(Path, Whole + "  odd");
        await log.SaysAsync("challenges/path.yaml:");

        Assert.Equal(path, (await service.GetAsync("/v1/path")).GetRawText());
        var packs = (await ReadyAsync()).Document.GetProperty("checks").GetProperty("packs").GetProperty("detail").GetString();
        Assert.EndsWith("; served as it was before", packs, StringComparison.Ordinal);
    }

    private async Task<string> VersionAsync() => (await service.GetAsync("/v1/challenges/twice")).GetProperty("version").GetString()!;

    private async Task<string> SubmitAsync(string source, string challenge = "twice")
    {
        var submission = new { challenge, files = new[] { new { name = "Solution.cs", content = source } } };
        using var response = await service.PostAsync(JsonSerializer.Serialize(submission));
        return (await RunningService.JsonOf(response)).GetProperty("id").GetString()!;
    }

    private async Task<(string? Version, string? Verdict)> ResultAsync(string id)
    {
        var result = (await service.GradedAsync(id)).GetProperty("result");
        return (result.GetProperty("challengeVersion").GetString(), result.GetProperty("verdict").GetString());
    }

    private async Task<(HttpStatusCode Status, JsonElement Document)> ReadyAsync()
    {
        using var response = await service.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return (response.StatusCode, await RunningService.JsonOf(response));
    }
}
