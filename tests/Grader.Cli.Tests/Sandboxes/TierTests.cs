using System.Net.Http.Json;
using System.Text.Json;
using Grader.Cli.Tests.Running;
using Grader.Contracts.Results;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Tests.Sandboxes;

/// <summary>What an operator may lower, and how loudly it is said.</summary>
[Trait("Lane", "slow")]
public sealed class TierTests
{
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "take-every", "Lazy.cs");

    [Fact]
    public async Task Grades_in_tier_B_where_the_operator_accepts_it()
    {
        // No bubblewrap in this PATH.
        var environment = new Dictionary<string, string?> { ["PATH"] = "/nonexistent", ["Sandbox__MinimumTier"] = "B" };
        var run = await Repository.RunGraderAsync(["grade", "take-every", Sample, "--format", "json"], environment: environment);

        Assert.Equal("", run.Errors);
        Assert.Equal(Verdict.Passed, ResultJson.Parse(run.Output).Verdict);
    }

    [Fact]
    public async Task Grades_without_a_sandbox_only_when_told_so_and_says_so()
    {
        var run = await Repository.RunGraderAsync("grade", "take-every", Sample, "--format", "json", "--unsafe-no-sandbox");

        Assert.StartsWith("grader: NO SANDBOX", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("(no sandbox)", ResultJson.Parse(run.Output).Worker, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unsafe")]
    [InlineData("C")]
    public async Task Takes_no_other_word_for_a_tier(string tier)
    {
        var environment = new Dictionary<string, string?> { ["Sandbox__MinimumTier"] = tier };
        var run = await Repository.RunGraderAsync(["grade", "take-every", Sample], environment: environment);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("MinimumTier", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_without_a_sandbox_is_degraded_and_says_why()
    {
        using var folder = new TemporaryFolder();
        await using var service = await RunningService.StartAsync(Path.Combine(folder.Path, "grader.db"), "--unsafe-no-sandbox");
        await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var http = clients.GetRequiredService<IHttpClientFactory>().CreateClient();

        JsonElement sandbox;
        do sandbox = await SandboxOf(http, service);
        while (sandbox.GetProperty("detail").GetString() == "is warming up");
        var (_, errors) = await service.StopAsync();

        Assert.Equal("degraded", sandbox.GetProperty("status").GetString());
        Assert.StartsWith("NO SANDBOX", sandbox.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Contains("NO SANDBOX", errors, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> SandboxOf(HttpClient http, RunningService service)
    {
        using var response = await http.GetAsync(new Uri(service.Address, "/health/ready"));
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("checks").GetProperty("sandbox");
    }
}
