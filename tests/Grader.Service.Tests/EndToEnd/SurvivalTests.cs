using System.Diagnostics;
using System.Text.Json;
using Grader.Service.Tests.Running;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Grader.Service.Tests.EndToEnd;

/// <summary>The real program, ended at the worst moments and started again.</summary>
[Trait("Lane", "slow")]
public sealed class SurvivalTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider http = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private Receiver receiver = null!;

    public async Task InitializeAsync() => receiver = await Receiver.StartAsync();

    public async Task DisposeAsync()
    {
        await receiver.DisposeAsync();
        await http.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_process_that_is_killed_after_the_202_loses_nothing()
    {
        // Nothing of the first process can count as delivered.
        receiver.Status = StatusCodes.Status503ServiceUnavailable;
        string id;
        await using (var killed = await StartAsync())
        {
            id = await killed.SubmitAsync(Body());
            await killed.KillAsync();
        }

        receiver.Status = StatusCodes.Status204NoContent;
        var started = Stopwatch.GetTimestamp();
        await using var next = await StartAsync();
        var webhook = await receiver.NextTakenAsync();

        output.WriteLine($"{Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms from the second start to the webhook");
        Assert.True(webhook.IsSignedWith(Receiver.Secret));
        Assert.Equal(id, webhook.Data.GetProperty("submissionId").GetString());
        Assert.Equal("passed", webhook.Data.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_process_that_is_killed_before_its_webhook_was_taken_delivers_it_after_the_next_start()
    {
        receiver.Status = StatusCodes.Status500InternalServerError;
        ReceivedWebhook refused;
        await using (var killed = await StartAsync())
        {
            await killed.SubmitAsync(Body());
            refused = await receiver.NextAsync();
            await killed.KillAsync();
        }

        receiver.Status = StatusCodes.Status204NoContent;
        await using var next = await StartAsync();
        var taken = await receiver.NextTakenAsync();

        Assert.Equal(refused.Id, taken.Id);
        Assert.Equal(refused.Body, taken.Body);
        Assert.True(taken.IsSignedWith(Receiver.Secret));
    }

    [Fact]
    public async Task A_process_that_is_terminated_with_work_in_flight_ends_well_and_loses_nothing()
    {
        var ids = new List<string>();
        await using (var terminated = await StartAsync())
        {
            for (var i = 0; i < 10; i++) ids.Add(await terminated.SubmitAsync(Body()));
            Assert.Equal(0, await terminated.TerminateAsync());
        }

        await using var next = await StartAsync();
        var delivered = new HashSet<string>();
        while (delivered.Count < ids.Count)
            delivered.Add((await receiver.NextAsync()).Data.GetProperty("submissionId").GetString()!);

        Assert.Equal(ids.Order(), delivered.Order());
    }

    private Task<ServeProcess> StartAsync() =>
        ServeProcess.StartAsync(folder.Path, http.GetRequiredService<IHttpClientFactory>());

    private string Body() => JsonSerializer.Serialize(new
    {
        challenge = "take-every",
        files = new[] { new { name = "Solution.cs", content = Repository.Read("samples", "take-every", "Lazy.cs") } },
        webhook = new { url = receiver.Url, secret = Receiver.Secret },
    });
}
