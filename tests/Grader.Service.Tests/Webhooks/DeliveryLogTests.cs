using System.Net;
using System.Text.Json;
using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Webhooks;

public sealed class DeliveryLogTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private Receiver receiver = null!;
    private RunningService service = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        // Two attempts, one right after the other.
        service = await RunningService.StartAsync(
            folder.Path, ScriptedPipeline.Passing, "--Webhooks:Schedule:0=00:00:00", "--Webhooks:Schedule:1=00:00:00");
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Tells_every_attempt_and_goes_on_after_a_replay()
    {
        var endpoint = await service.CreateEndpointAsync(receiver.Url);
        receiver.Status = 500;
        var submission = await service.SubmitAsync();
        var failed = await WaitForAsync(endpoint, "dead_letter");

        receiver.Status = 204;
        await service.SendAsync(
            HttpMethod.Post, $"/v1/webhook-deliveries/{failed.Text("id")}/replay", null, HttpStatusCode.Accepted);
        await receiver.NextTakenAsync();
        var delivered = await WaitForAsync(endpoint, "delivered");

        Assert.Equal(failed.Text("id"), delivered.Text("id"));
        Assert.Equal((submission, "submission.graded"), (delivered.Text("submissionId"), delivered.Text("type")));
        Assert.Equal(
            [(1, 500, "http_status"), (2, 500, "http_status"), (3, 204, null)],
            delivered.GetProperty("attempts").EnumerateArray().Select(attempt => (
                attempt.GetProperty("number").GetInt32(), attempt.GetProperty("status").GetInt32(),
                attempt.TryGetProperty("error", out var error) ? error.GetString() : null)));
        Assert.All(
            delivered.GetProperty("attempts").EnumerateArray(), attempt => Assert.True(attempt.GetProperty("latencyMs").GetInt32() >= 0));
    }

    [Fact]
    public async Task Everything_that_failed_arrives_after_a_recovery()
    {
        var endpoint = await service.CreateEndpointAsync(receiver.Url);
        receiver.Status = 503;
        var submissions = new HashSet<string>();
        for (var number = 0; number < 3; number++) submissions.Add(await service.SubmitAsync());
        await WaitForAsync(endpoint, "dead_letter", count: 3);

        receiver.Status = 200;
        var recovered = await service.SendAsync(
            HttpMethod.Post, Path(endpoint) + "/recover", """{"since": "2026-01-01T00:00:00+01:00"}""", HttpStatusCode.Accepted);
        var arrived = new HashSet<string>();
        while (arrived.Count < 3) arrived.Add((await receiver.NextTakenAsync()).Data.Text("submissionId"));

        Assert.Equal(3, recovered.GetProperty("count").GetInt32());
        Assert.Equal(submissions, arrived);
    }

    [Fact]
    public async Task Shows_the_deliveries_of_a_submission_to_the_receiver_that_it_named_too()
    {
        var endpoint = await service.CreateEndpointAsync(receiver.Url);
        var submission = await service.SubmitAsync(receiver.Url);
        var ids = new HashSet<string> { (await receiver.NextAsync()).Id, (await receiver.NextAsync()).Id };

        var deliveries = (await service.GetAsync($"/v1/webhook-deliveries?submission={submission}")).GetProperty("deliveries");

        Assert.Single(ids);
        Assert.Equal(2, deliveries.GetArrayLength());
        Assert.Equal(
            [null, endpoint.Text("id")],
            deliveries.EnumerateArray()
                .Select(delivery => delivery.TryGetProperty("endpointId", out var id) ? id.GetString() : null).Order());
        foreach (var delivery in deliveries.EnumerateArray())
            Assert.Equal(ids.Single(), (await service.GetAsync($"/v1/webhook-deliveries/{delivery.Text("id")}")).Text("eventId"));
    }

    [Fact]
    public async Task Has_pages_with_the_newest_first()
    {
        var endpoint = await service.CreateEndpointAsync(receiver.Url);
        for (var number = 0; number < 3; number++)
            await service.SendAsync(HttpMethod.Post, Path(endpoint) + "/test", null, HttpStatusCode.Accepted);

        var whole = Ids(await service.GetAsync(Path(endpoint) + "/deliveries"));
        var first = await service.GetAsync(Path(endpoint) + "/deliveries?limit=2");
        var second = await service.GetAsync(Path(endpoint) + $"/deliveries?limit=2&cursor={first.Text("next")}");

        Assert.Equal(whole.OrderDescending(StringComparer.Ordinal), whole);
        Assert.Equal(whole, Ids(first).Concat(Ids(second)));
    }

    private static List<string> Ids(JsonElement list) =>
        [.. list.GetProperty("deliveries").EnumerateArray().Select(delivery => delivery.Text("id"))];

    private static string Path(JsonElement endpoint) => $"/v1/webhook-endpoints/{endpoint.Text("id")}";

    /// <summary>The newest delivery with a status, as soon as there are so many.</summary>
    private async Task<JsonElement> WaitForAsync(JsonElement endpoint, string status, int count = 1)
    {
        // Never decides a test that passes.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var found = (await service.GetAsync(Path(endpoint) + $"/deliveries?status={status}")).GetProperty("deliveries");
            if (found.GetArrayLength() >= count) return found[0];
            await Task.Delay(20, patience.Token);
        }
    }
}
