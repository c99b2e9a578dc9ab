using System.Diagnostics;
using System.Text.Json;
using Grader.Service.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Service.Tests.EndToEnd;

/// <summary>The embedded default under kills: in the end, accepted = graded = delivered, and the ledger says so.</summary>
[Trait("Lane", "slow")]
public sealed class BalanceTests : IAsyncLifetime
{
    private const int Kills = 3;
    private const int PerRound = 6;

    private static readonly string Pack = Path.Combine(AppContext.BaseDirectory, "Packs", "Doubling");

    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider http = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private Receiver receiver = null!;

    private string Database => folder.File("grader.db");

    public async Task InitializeAsync() => receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        await http.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task What_was_accepted_is_graded_and_delivered_whatever_was_killed()
    {
        var accepted = new List<string>();
        for (var round = 0; round < Kills; round++)
        {
            await using var killed = await StartAsync();
            for (var i = 0; i < PerRound; i++) accepted.Add(await killed.SubmitAsync(Body()));
            // In the midst of gradings, and of deliveries.
            await receiver.NextAsync();
            await killed.KillAsync();
        }

        await using var service = await StartAsync();
        var ledger = await service.LedgerAsync(now => now.GetProperty("missing").GetArrayLength() == 0);

        foreach (var name in new[] { "accepted", "graded", "deliveries", "delivered" })
            Assert.True(accepted.Count == ledger.GetProperty(name).GetInt32(), $"{name}: {ledger}");

        // Beside the process that holds the file.
        var (exitCode, printed) = await LedgerAsync();
        Assert.Equal(0, exitCode);
        Assert.True(JsonElement.DeepEquals(ledger, printed), $"{ledger}\n\nis not\n\n{printed}");
    }

    private Task<ServeProcess> StartAsync() => ServeProcess.StartAsync(
        http.GetRequiredService<IHttpClientFactory>(), "--database", Database, "--pack", Pack, "Sweep:Every=00:00:00.200");

    private async Task<(int ExitCode, JsonElement Document)> LedgerAsync()
    {
#pragma warning disable RS0030 // A test starts the program that it tests.
        using var ledger = Process.Start(
            new ProcessStartInfo("dotnet", [Repository.Program, "ledger", "--database", Database, "--format", "json"])
            {
                RedirectStandardOutput = true,
            })!;
#pragma warning restore RS0030
        var output = await ledger.StandardOutput.ReadToEndAsync();
        await ledger.WaitForExitAsync();
        return (ledger.ExitCode, JsonElement.Parse(output));
    }

    private string Body() => JsonSerializer.Serialize(new
    {
        challenge = "twice",
        files = new[]
        {
            new { name = "Solution.cs", content = File.ReadAllText(Path.Combine(Pack, "graders", "twice", "reference", "Query.cs")) },
        },
        webhook = new { url = receiver.Url, secret = Receiver.Secret },
    });
}
