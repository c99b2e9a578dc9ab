using System.Net;
using System.Net.Sockets;
using Grader.Cli.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Cli.Tests.Serve;

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
    public async Task Says_in_one_line_that_the_port_is_taken()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var run = await Repository.RunGraderAsync("serve", "--port", $"{port}", "--database", Database);

        Assert.Equal(3, run.ExitCode);
        Assert.Equal($"grader: Failed to bind to address http://127.0.0.1:{port}: address already in use.", run.ErrorLines[^1]);
    }

    [Fact]
    public async Task Says_in_one_line_that_another_process_has_the_database()
    {
        await using var service = await RunningService.StartAsync(Database);

        var run = await Repository.RunGraderAsync("serve", "--port", "0", "--database", Database);

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith($"grader: The database {Database} is in use by another process", run.ErrorLines[^1], StringComparison.Ordinal);
    }
}
