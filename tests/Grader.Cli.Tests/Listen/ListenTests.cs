using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Grader.Cli.Tests.Running;
using Grader.Webhooks.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Cli.Tests.Listen;

[Trait("Lane", "slow")]
public sealed class ListenTests : IDisposable
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentQueue<(string Id, string Timestamp, string Signature, byte[] Body)> received = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Posts_every_event_signed_and_goes_on_from_its_cursor()
    {
        await using var receiver = await ReceiveAsync();
        await using var service = await RunningService.StartAsync(Path.Combine(folder.Path, "grader.db"));
        var first = await HappenAsync(service);

        var run = await ListenAsync(service, receiver, "--all");
        var cursor = run.ErrorLines[^1].Split(' ')[^1];
        var second = await HappenAsync(service);
        var next = await ListenAsync(service, receiver, "--after", cursor);

        Assert.Equal((0, 0), (run.ExitCode, next.ExitCode));
        Assert.Matches($@"^\d\d:\d\d:\d\d webhook\.test {first}  → 204 \(\d+ ms\)\n$", run.Output);
        Assert.Contains(second, next.Output, StringComparison.Ordinal);
        Assert.Equal([first, second], received.Select(webhook => webhook.Id));
        Assert.True(WebhookSecret.TryParse(Secret, out var secret, out _));
        Assert.All(received, webhook => Assert.Equal(
            WebhookSigner.Sign(secret, webhook.Id, long.Parse(webhook.Timestamp, CultureInfo.InvariantCulture), webhook.Body),
            webhook.Signature));
    }

    [Theory]
    [InlineData("Option '--forward' is required", "listen")]
    [InlineData("--forward must be an address", "listen", "--forward", "localhost")]
    [InlineData("--secret: The secret must start with", "listen", "--forward", "http://127.0.0.1:9/", "--secret", "swordfish")]
    [InlineData("either --after or --all", "listen", "--forward", "http://127.0.0.1:9/", "--all", "--after", "x")]
    public async Task Says_in_a_line_what_is_wrong_with_its_options(string message, params string[] arguments)
    {
        var run = await Repository.RunGraderAsync(arguments, environment: new Dictionary<string, string?> { ["GRADER_KEY"] = "grd_x" });

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private async Task<ProgramRun> ListenAsync(RunningService service, WebApplication receiver, params string[] arguments) =>
        await Repository.RunGraderAsync(
        [
            "listen", "--once", "--url", service.Address.AbsoluteUri, "--forward", receiver.Urls.Single() + "/hook", "--secret", Secret,
            "--key-file", KeyFile, .. arguments,
        ]);

    private string KeyFile => Path.Combine(folder.Path, "development.key");

    /// <summary>Lets a test event happen.</summary>
    /// <returns>Its id.</returns>
    private async Task<string> HappenAsync(RunningService service)
    {
        await using var clients = new ServiceCollection().AddHttpClient().BuildServiceProvider();
        using var http = clients.GetRequiredService<IHttpClientFactory>().CreateClient();
        http.BaseAddress = service.Address;
        http.DefaultRequestHeaders.Authorization = new("Bearer", (await File.ReadAllTextAsync(KeyFile)).Trim());
        using var created = await http.PostAsJsonAsync("/v1/webhook-endpoints", new { url = "http://127.0.0.1:9/" });
        using var tested = await http.PostAsync(new Uri(created.Headers.Location + "/test", UriKind.Relative), null);
        return JsonElement.Parse(await tested.Content.ReadAsStringAsync()).GetProperty("eventId").GetString()!;
    }

    private async Task<WebApplication> ReceiveAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapPost("/hook", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var headers = context.Request.Headers;
            received.Enqueue((headers["webhook-id"]!, headers["webhook-timestamp"]!, headers["webhook-signature"]!, body.ToArray()));
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        await app.StartAsync();
        return app;
    }
}
