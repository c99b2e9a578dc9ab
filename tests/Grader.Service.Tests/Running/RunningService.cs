using System.Text.Json;
using Grader.Grading;
using Grader.Grading.Packs;
using Grader.Service.Keys;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Service.Tests.Running;

/// <summary>The service with a real server on a port of its own and a real database file.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    /// <summary>The API key of every service of the tests; it may do everything.</summary>
    public static string Key { get; } = ApiKeyText.Create();

    private static readonly string[] Fast =
    [
        "--Http:Port=0", $"--Keys:First={Key}", "--Sweep:Every=00:00:00.100", "--Attempts:RetryDelay=00:00:00",
        "--Bus:ConsumerStopTimeout=00:00:00",
    ];

    private readonly WebApplication app;

    private RunningService(WebApplication app)
    {
        this.app = app;
        Client = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        Client.BaseAddress = new(app.Urls.Single());
        Client.DefaultRequestHeaders.Authorization = new("Bearer", Key);
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>With the real pipeline and the real challenges.</summary>
    public static Task<RunningService> StartAsync(string folder, params string[] configuration) =>
        StartAsync(folder, _ => { }, configuration);

    public static Task<RunningService> StartAsync(
        string folder, IGradingPipeline pipeline, params string[] configuration) =>
        StartAsync(
            folder,
            services =>
            {
                services.AddSingleton(pipeline);
                services.AddSingleton(new LivePacks(SampleChallenge.Pack));
            },
            configuration);

    public async Task<HttpResponseMessage> PostAsync(string json, string mediaType = "application/json") =>
        await Client.PostAsync(
            new Uri("/v1/submissions", UriKind.Relative), new StringContent(json, null, mediaType));

    public Task<string> SubmitAsync(string? webhookUrl = null, string metadata = "null") =>
        SubmitJsonAsync(Submission(webhookUrl, metadata));

    /// <returns>The id.</returns>
    public async Task<string> SubmitJsonAsync(string json)
    {
        using var response = await PostAsync(json);
        return (await JsonOf(response)).GetProperty("id").GetString()!;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return await JsonOf(response);
    }

    /// <summary>The submission as soon as it is graded.</summary>
    public async Task<JsonElement> GradedAsync(string id)
    {
        // Never decides a test that passes.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        JsonElement document;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/submissions/{id}");
            request.Headers.Add("Prefer", "wait=30");
            using var response = await Client.SendAsync(request, patience.Token);
            document = await JsonOf(response);
        }
        while (document.GetProperty("status").GetString() != "graded");

        return document;
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public static string Submission(string? webhookUrl = null, string metadata = "null")
    {
        var webhook = webhookUrl is null ? "null" : $$"""{"url":"{{webhookUrl}}","secret":"{{Receiver.Secret}}"}""";
        return $$"""
            {"challenge":"take-every","files":[{"name":"Solution.cs","content":"class Solution { }"}],
             "webhook":{{webhook}},"metadata":{{metadata}}}
            """;
    }

    /// <param name="register">Runs before the service's own registrations.</param>
    public static async Task<RunningService> StartAsync(
        string folder, Action<IServiceCollection> register, params string[] configuration)
    {
        var app = GraderService.Create(
            [.. Fast, $"--Database:Path={Path.Combine(folder, "grader.db")}", .. configuration],
            builder =>
            {
                builder.Logging.ClearProviders();
                register(builder.Services);
            });
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Stops as SIGTERM does.</summary>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        try
        {
            await app.StopAsync();
        }
        catch (ObjectDisposedException)
        {
            // The bus cancels a message that it has just done with (MassTransit's PendingReceiveLockContext). All else has stopped.
        }

        await app.DisposeAsync();
    }
}
