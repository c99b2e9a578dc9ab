using System.Text.Json;
using Grader.Service.Tests.Running;
using Grader.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Grader.Service.Tests.Roles;

/// <summary>Each role in a process of its own, over a real broker and a real database that they share.</summary>
[Collection(RabbitMqCollection.Name)]
[Trait("Lane", "slow")]
public sealed class RoleTests(RabbitMqNode broker, PostgresNode postgres) : IAsyncLifetime
{
    private const int Count = 20;

    private static readonly string Pack = Path.Combine(AppContext.BaseDirectory, "Packs", "Doubling");
    private static readonly string Solution = File.ReadAllText(Path.Combine(Pack, "graders", "twice", "reference", "Query.cs"));

    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider http = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private PostgresServer server = null!;
    private Receiver receiver = null!;
    private string database = "";

    public async Task InitializeAsync()
    {
        server = await postgres.ServerAsync();
        database = await server.CreateDatabaseAsync();
        receiver = await Receiver.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        await http.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_submission_passes_through_three_processes_and_every_one_is_woken()
    {
        await using var api = await StartAsync("api");
        await using var worker = await StartWithoutChallengesAsync("worker", $"Http:PublicUrl={api.Address}");
        await using var webhooks = await StartAsync("webhooks");

        var id = await api.SubmitAsync(Body());
        // Longer than the test may take: only a signal ends it.
        var document = await api.GetAsync($"/v1/submissions/{id}", "wait=300");
        var webhook = await receiver.NextAsync();

        Assert.Equal("graded", document.GetProperty("status").GetString());
        Assert.Equal("passed", document.GetProperty("result").GetProperty("verdict").GetString());
        Assert.True(webhook.IsSignedWith(Receiver.Secret));
        Assert.Equal(new Uri(api.Address, $"/v1/submissions/{id}").ToString(), webhook.Data.GetProperty("resultUrl").GetString());
        Assert.Equal(["broker", "database", "disk", "packs"], await ChecksAsync(api));
        Assert.Equal(["broker", "database", "packs", "sandbox"], await ChecksAsync(worker));
        Assert.Equal(["database"], await ChecksAsync(webhooks));
        await AssertBalancedAsync(api, accepted: 1);
    }

    [Fact]
    public async Task A_worker_that_is_killed_while_it_grades_loses_nothing()
    {
        await using var api = await StartAsync("api,webhooks");
        var ids = new List<string>();
        await using (var killed = await StartAsync("worker", $"Http:PublicUrl={api.Address}"))
        {
            for (var i = 0; i < Count; i++) ids.Add(await api.SubmitAsync(Body()));
            await BegunAsync(api);
            await killed.KillAsync();
        }

        await using var next = await StartAsync("worker", $"Http:PublicUrl={api.Address}");

        Assert.Equal(ids.Order(), (await DeliveredAsync(Count)).Order());
        await AssertBalancedAsync(api, Count);
    }

    [Fact]
    public async Task A_submission_whose_API_died_before_it_could_publish_is_published_by_a_worker()
    {
        string id;
        await using (var killed = await StartAsync("api", "Bus:PublishTimeout=00:00:00.500"))
        {
            await broker.StopAsync();
            try
            {
                id = await killed.SubmitAsync(Body());
                await killed.KillAsync();
            }
            finally
            {
                await broker.StartAsync();
            }
        }

        await using var webhooks = await StartAsync("webhooks");
        await using var worker = await StartAsync("worker", "Http:PublicUrl=http://127.0.0.1:1");

        Assert.Equal([id], await DeliveredAsync(1));
    }

    [Fact]
    public async Task Two_workers_and_two_senders_grade_and_deliver_each_submission_once()
    {
        await using var api = await StartAsync("api");
        // Nobody dies here, however busy the machine is.
        string[] settings = [$"Http:PublicUrl={api.Address}", "Attempts:Lease=00:05:00", "Webhooks:Lease=00:05:00"];
        await using var worker = await StartAsync("worker,webhooks", settings);
        await using var another = await StartAsync("worker,webhooks", settings);

        var ids = await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => api.SubmitAsync(Body())));

        Assert.Equal(ids.Order(), (await DeliveredAsync(Count)).Order());
        await AssertBalancedAsync(api, Count);
        Assert.True(receiver.IsEmpty);
        foreach (var id in ids)
            Assert.Equal(1, (await api.GetAsync($"/v1/submissions/{id}")).GetProperty("result").GetProperty("attempt").GetInt32());
    }

    [Fact]
    public async Task A_database_that_restarts_loses_nothing()
    {
        await using var all = await StartAsync("all");
        var ids = new List<string>();
        for (var i = 0; i < Count / 2; i++) ids.Add(await all.SubmitAsync(Body()));
        await BegunAsync(all);

        await server.StopAsync();
        await server.StartAgainAsync();
        while (ids.Count < Count)
        {
            // A 503 says that nothing was stored.
            try
            {
                ids.Add(await all.SubmitAsync(Body()));
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }

        Assert.Equal(ids.Order(), (await DeliveredAsync(Count)).Order());
        await AssertBalancedAsync(all, Count);
    }

    private Task<ServeProcess> StartAsync(string role, params string[] settings) => StartWithAsync(Pack, role, settings);

    /// <summary>What it grades it fetches.</summary>
    private Task<ServeProcess> StartWithoutChallengesAsync(string role, params string[] settings)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "challenges"));
        return StartWithAsync(folder.Path, role, settings);
    }

    private Task<ServeProcess> StartWithAsync(string pack, string role, params string[] settings) => ServeProcess.StartAsync(
        http.GetRequiredService<IHttpClientFactory>(),
        [
            "--bus", "rabbitmq", "--database", database, "--pack", pack,
            .. (string[])(role.Contains(',', StringComparison.Ordinal) ? [$"Service:Role={role}"] : ["--role", role]),
            "Bus:Host=127.0.0.1", $"Bus:Port={broker.Port}", "Bus:ConsumerStopTimeout=00:00:00",
            // Whoever is killed is missed soon; what a signal tells is never found by waiting.
            "Attempts:Lease=00:00:02", "Attempts:RenewEvery=00:00:00.500", "Sweep:Every=00:00:00.200",
            "Webhooks:LongestWait=01:00:00",
            "Wait:Longest=00:05:00", .. settings,
        ]);

    private string Body() => JsonSerializer.Serialize(new
    {
        challenge = "twice",
        files = new[] { new { name = "Solution.cs", content = Solution } },
        webhook = new { url = receiver.Url, secret = Receiver.Secret },
    });

    /// <summary>Returns as soon as a worker has begun.</summary>
    private static Task<JsonElement> BegunAsync(ServeProcess api) =>
        api.LedgerAsync(now => now.GetProperty("running").GetInt32() + now.GetProperty("graded").GetInt32() > 0);

    /// <summary>The submissions of so many different webhooks; a webhook may come more than once.</summary>
    private async Task<IReadOnlyCollection<string>> DeliveredAsync(int count)
    {
        var delivered = new HashSet<string>();
        while (delivered.Count < count) delivered.Add((await receiver.NextAsync()).Data.GetProperty("submissionId").GetString()!);
        return delivered;
    }

    private static async Task<string[]> ChecksAsync(ServeProcess process) =>
    [
        .. (await process.GetAsync("/health/ready")).GetProperty("checks").EnumerateObject().Select(check => check.Name).Order(),
    ];

    /// <summary>Waits for the outcome of the last delivery, which is written after its receiver has answered.</summary>
    private static async Task AssertBalancedAsync(ServeProcess api, int accepted)
    {
        var ledger = await api.LedgerAsync(now => now.GetProperty("pending").GetInt32() == 0);

        foreach (var name in new[] { "accepted", "graded", "deliveries", "delivered" })
            Assert.Equal(accepted, ledger.GetProperty(name).GetInt32());
        Assert.Empty(ledger.GetProperty("missing").EnumerateArray());
    }
}
