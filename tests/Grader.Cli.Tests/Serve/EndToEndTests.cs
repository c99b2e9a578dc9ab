using System.Net;
using System.Text.Json;
using Grader.Cli.Tests.Running;
using Grader.Cli.Try;
using Grader.Contracts.Results;

namespace Grader.Cli.Tests.Serve;

/// <summary>The service as a process of its own, the real sandbox, a real HTTP receiver.</summary>
public sealed class EndToEndTests : IAsyncLifetime, IDisposable
{
    // Ends a hang; no verdict depends on it.
    private readonly CancellationTokenSource watchdog = new(TimeSpan.FromMinutes(5));
    private readonly TemporaryFolder folder = new();
    private WebhookReceiver receiver = null!;

    private string Database => Path.Combine(folder.Path, "grader.db");

    public async Task InitializeAsync() => receiver = await WebhookReceiver.StartAsync(TimeProvider.System, watchdog.Token);

    public async Task DisposeAsync() => await receiver.DisposeAsync();

    public void Dispose()
    {
        watchdog.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Grades_what_is_posted_and_answers_the_same_by_webhook_and_by_GET()
    {
        await using var service = await RunningService.StartAsync(Database);
        var platform = PlatformOf(service);

        var posted = await platform.PostAsync(Sample.Eager, watchdog.Token);
        var webhook = await platform.WebhookAsync(posted, watchdog.Token);
        using var found = JsonDocument.Parse(await LocalHttp.Client.GetStringAsync(
            new Uri(service.Address, $"/v1/submissions/{posted.Id}")));

        Assert.Equal(202, posted.Status);
        Assert.Equal(Verdict.Failed, webhook.Result.Verdict);
        Assert.True(await webhook.IsSignedAsync(platform.Key, webhook.Body, watchdog.Token));
        Assert.Equal(
            ResultJson.ToCompactString(webhook.Result),
            ResultJson.ToCompactString(ResultJson.Parse(found.RootElement.GetProperty("result").GetRawText())));
    }

    [Fact]
    public async Task Is_ready_once_it_has_graded()
    {
        await using var service = await RunningService.StartAsync(Database);
        var platform = PlatformOf(service);
        await platform.WebhookAsync(await platform.PostAsync(Sample.Lazy, watchdog.Token), watchdog.Token);

        using var response = await LocalHttp.Client.GetAsync(new Uri(service.Address, "/health/ready"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"sandbox\":{\"status\":\"healthy\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Delivers_after_a_kill_behind_the_202_and_a_new_start()
    {
        Posted posted;
        await using (var first = await RunningService.StartAsync(Database))
        {
            posted = await PlatformOf(first).PostAsync(Sample.Lazy, watchdog.Token);
            await first.KillAsync();
        }

        await using var second = await RunningService.StartAsync(Database);
        var webhook = await receiver.WaitForAsync(posted.Id, watchdog.Token);

        Assert.Equal(Verdict.Passed, webhook.Result.Verdict);
    }

    private Platform PlatformOf(RunningService service) => new(LocalHttp.To(service.Address), receiver, TimeProvider.System);
}
