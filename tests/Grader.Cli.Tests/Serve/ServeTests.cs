using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Grader.Cli.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Tests.Serve;

[Trait("Lane", "slow")]
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Database => Path.Combine(folder.Path, "grader.db");

    [Fact]
    public async Task Listens_where_it_says_and_exits_0_on_SIGTERM()
    {
        await using var service = await RunningService.StartAsync(Database);

        await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var http = clients.GetRequiredService<IHttpClientFactory>().CreateClient();
        var challenges = await http.GetStringAsync(new Uri(service.Address, "/v1/challenges"));
        var (exitCode, errors) = await service.StopAsync();

        Assert.Contains("take-every", challenges, StringComparison.Ordinal);
        Assert.Equal(0, exitCode);
        Assert.Contains("The sandbox: tier ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("fail:", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_file_and_line_of_a_challenge_that_does_not_load_and_serves_the_others()
    {
        foreach (var half in new[] { "challenges", "graders" }) CopyTakeEvery(half);
        folder.Write("challenges/odd/challenge.yaml", "title: [\n");
        folder.Write("challenges/odd/README.md", "What to do.");
        folder.Write("challenges/odd/Starter.cs", "public static class Solution;");
        await using var service = await RunningService.StartAsync(Database, "--pack", folder.Path);
        await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var http = clients.GetRequiredService<IHttpClientFactory>().CreateClient();
        http.BaseAddress = service.Address;
        var key = await File.ReadAllTextAsync(Path.Combine(folder.Path, "development.key"));
        http.DefaultRequestHeaders.Authorization = new("Bearer", key.Trim());

        var solution = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "samples", "take-every", "Lazy.cs"));
        using var odd = await PostAsync(http, "odd", solution);
        using var takeEvery = await PostAsync(http, "take-every", solution);
        http.DefaultRequestHeaders.Add("Prefer", "wait=30");
        var graded = await http.GetStringAsync(takeEvery.Headers.Location);
        var (_, errors) = await service.StopAsync();

        Assert.Equal(HttpStatusCode.NotFound, odd.StatusCode);
        Assert.Contains("\"verdict\":\"passed\"", graded, StringComparison.Ordinal);
        Assert.Matches(@" challenges/odd/challenge\.yaml:\d+: ", errors);
    }

    [Fact]
    public async Task Says_in_one_line_that_the_port_is_taken()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var run = await Repository.RunGraderAsync("serve", "--port", $"{port}", "--database", Database);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal($"grader: Failed to bind to address http://127.0.0.1:{port}: address already in use.", run.ErrorLines[^1]);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_that_another_process_has_the_database()
    {
        await using var service = await RunningService.StartAsync(Database);

        var run = await Repository.RunGraderAsync("serve", "--port", "0", "--database", Database);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"grader: The database {Database} is in use by another process", run.ErrorLines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_that_a_file_is_no_database()
    {
        var path = folder.Write("notes.db", new string('x', 4096));

        var run = await Repository.RunGraderAsync("serve", "--port", "0", "--database", path);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("grader: The database cannot be opened (--database): SQLite Error 26", run.ErrorLines[^1],
            StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, string challenge, string content) =>
        http.PostAsJsonAsync("/v1/submissions", new { challenge, files = new[] { new { name = "Solution.cs", content } } });

    private void CopyTakeEvery(string half)
    {
        var source = Path.Combine(Repository.Root, half);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(source, "take-every"), "*", SearchOption.AllDirectories))
            folder.Write(Path.Combine(half, Path.GetRelativePath(source, file)), File.ReadAllText(file));
    }
}
