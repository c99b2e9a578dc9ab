using System.Text.Json;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Service.Tests.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Service.Tests.Packs;

/// <summary>Submissions keep the version of their POST, whatever becomes of the files and of the process.</summary>
public sealed class VersionTests : IDisposable
{
    private const string Tests = "graders/twice/TwiceTests.cs";
    private const string Right =
        "public static class Solution { public static IEnumerable<int> Twice(this IEnumerable<int> source) => source.Select(n => n + n); }";

    private readonly TemporaryFolder folder = new();
    private readonly LivePack pack = new();

    public void Dispose()
    {
        pack.Dispose();
        folder.Dispose();
    }

    [Fact]
    [Trait("Lane", "slow")]
    public async Task What_is_queued_when_the_service_stops_is_graded_after_a_change_of_the_pack_by_what_it_was_sent_for()
    {
        var ids = new List<string>();
        string? before;
        await using (var stopped = await StartAsync(Waiting()))
        {
            before = await VersionAsync(stopped);
            for (var i = 0; i < 10; i++) ids.Add(await SubmitAsync(stopped));
        }

        pack.Write(Tests, "// A comment.\n" + pack.Read(Tests));
        await using var service = await StartAsync(pipeline: null);

        Assert.NotEqual(before, await VersionAsync(service));
        foreach (var id in ids) Assert.Equal((before, "passed"), await ResultAsync(service, id));
    }

    [Fact]
    public async Task A_worker_that_does_not_have_the_version_fetches_it_once()
    {
        var log = new LogLines();
        string id;
        await using (var stopped = await StartAsync(Waiting())) id = await SubmitAsync(stopped);
        pack.Replace(pack.Statement, "# Twice each", "# Twice each number");

        var packs = new LivePacks(PackSnapshot.Load([new(pack.Root)]));
        await using var service = await StartAsync(
            new ScriptedPipeline((request, _) => packs.Find(request.Challenge, request.ChallengeVersion) is not null
                ? Task.FromResult(ScriptedPipeline.Passed(request))
                : throw new MissingVersionException(request.Challenge, request.ChallengeVersion, present: null)),
            services => services.AddSingleton<ILoggerProvider>(log).AddSingleton(packs));

        Assert.Equal("passed", (await ResultAsync(service, id)).Verdict);
        Assert.Single(log.All, line => line.Text.StartsWith("Fetched a version of twice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_that_nobody_has_is_one_warning_however_often_its_submissions_come_by()
    {
        var log = new LogLines();
        var attempts = 0;
        await using var service = await RunningService.StartAsync(
            folder.Path,
            services => services.AddSingleton<ILoggerProvider>(log).AddSingleton(new LivePacks(SampleChallenge.Pack))
                .AddSingleton<IGradingPipeline>(new ScriptedPipeline((request, _) => Interlocked.Increment(ref attempts) <= 20
                    ? throw new MissingVersionException(request.Challenge, request.ChallengeVersion, "sha256:other")
                    : Task.FromResult(ScriptedPipeline.Passed(request)))));
        string[] ids = [await service.SubmitAsync(), await service.SubmitAsync()];
        foreach (var id in ids) await service.GradedAsync(id);

        Assert.Single(log.All, line => line.Level == LogLevel.Warning && line.Text.Contains("sha256:other", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_infrastructure_error_is_graded_again_and_the_result_replaces_it()
    {
        var isHere = false;
        await using var service = await RunningService.StartAsync(
            folder.Path,
            new ScriptedPipeline((request, _) => isHere
                ? Task.FromResult(ScriptedPipeline.Passed(request))
                : throw new MissingVersionException(request.Challenge, request.ChallengeVersion, "sha256:other")),
            "--Attempts:VersionWait=00:00:00");
        var id = await service.SubmitAsync();
        Assert.Equal("infrastructure_error", (await ResultAsync(service, id)).Verdict);

        isHere = true;
        var api = Api.Of(service);
        var regrade = (await api.PostAsync($"/v1/submissions/{id}/regrade")).Document.Text("id");
        int status;
        do (status, _) = await api.PostAsync($"/v1/regrades/{regrade}/apply");
        while (status == 409);

        Assert.Equal(200, status);
        Assert.Equal("passed", (await ResultAsync(service, id)).Verdict);
    }

    [Fact]
    public async Task The_archive_is_for_a_key_that_was_made_for_it_and_no_tenant_can_have_one()
    {
        await using var service = await StartAsync(ScriptedPipeline.Passing);
        var version = (await VersionAsync(service))!;
        var api = await Api.WithKeyAsync(service, """{"name":"worker","scopes":["packs"]}""");

        using var response = await api.ResponseAsync(HttpMethod.Get, $"/v1/packs/{version}");

        Assert.Equal("application/gzip", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"\"{version}\"", response.Headers.ETag?.Tag);
        Assert.True(response.Headers.CacheControl?.Private);
        Assert.Equal(version, PackArchive.Read("twice", version, await response.Content.ReadAsByteArrayAsync()).Version);
        await RefusedAsync(404, "unknown-pack", api, "sha256:0");
        // The first key may do everything else.
        await RefusedAsync(403, "missing-scope", Api.Of(service), version);

        var (status, problem) = await Api.Of(service).PostAsync("/v1/keys", """{"name":"x","tenant":"a","scopes":["packs"]}""");
        Assert.Equal((400, "#/scopes"), (status, problem.GetProperty("errors")[0].Text("pointer")));
        var tenant = await Api.WithKeyAsync(service, """{"name":"a","tenant":"a","scopes":["manage"]}""");
        Assert.Equal(400, (await tenant.PostAsync("/v1/keys", """{"name":"x","scopes":["packs"]}""")).Status);
    }

    [Fact]
    public async Task Where_no_key_is_needed_nobody_gets_it()
    {
        await using var service = await StartAsync(ScriptedPipeline.Passing, _ => { }, "--Keys:Required=false");

        await RefusedAsync(403, "missing-scope", new Api(service, key: null), (await VersionAsync(service))!);
    }

    private static ScriptedPipeline Waiting() => new(async (_, cancellationToken) =>
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        throw new InvalidOperationException("not reached");
    });

    private static async Task RefusedAsync(int status, string type, Api api, string version)
    {
        var (actual, problem) = await api.GetAsync($"/v1/packs/{version}");
        Assert.Equal((status, type), (actual, Api.Type(problem)));
    }

    private static async Task<string?> VersionAsync(RunningService service) =>
        (await service.GetAsync("/v1/challenges/twice")).GetProperty("version").GetString();

    private static Task<string> SubmitAsync(RunningService service) => service.SubmitJsonAsync(
        JsonSerializer.Serialize(new { challenge = "twice", files = new[] { new { name = "Solution.cs", content = Right } } }));

    private static async Task<(string? Version, string? Verdict)> ResultAsync(RunningService service, string id)
    {
        var result = (await service.GradedAsync(id)).GetProperty("result");
        return (result.GetProperty("challengeVersion").GetString(), result.GetProperty("verdict").GetString());
    }

    private Task<RunningService> StartAsync(IGradingPipeline? pipeline) => StartAsync(pipeline, _ => { });

    /// <param name="pipeline">Null for the real one.</param>
    private Task<RunningService> StartAsync(
        IGradingPipeline? pipeline, Action<IServiceCollection> register, params string[] configuration) => RunningService.StartAsync(
        folder.Path,
        services =>
        {
            if (pipeline is not null) services.AddSingleton(pipeline);
            register(services);
        },
        [$"--Grading:Packs:0={pack.Root}", "--Reload:Enabled=false", .. configuration]);
}
