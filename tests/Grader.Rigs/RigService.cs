using System.Net.Http.Headers;
using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service;
using Grader.Service.Keys;
using Grader.Testing.Gradings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Grader.Rigs;

/// <summary>The service in this process, on any free port, with a pipeline that passes everything after a while.</summary>
internal sealed class RigService : IAsyncDisposable
{
    private const string Plenty = "1000000";

    private readonly WebApplication app;

    private RigService(WebApplication app, string key)
    {
        this.app = app;
        Key = key;
        Address = new(app.Urls.Single());
    }

    /// <summary>With every limit on how much out of the way.</summary>
    public static IReadOnlyList<string> WithoutLimits { get; } =
    [
        $"--Keys:PerMinute={Plenty}", $"--Keys:PerMinuteWithoutKey={Plenty}", $"--Keys:PerMinuteAndStudent={Plenty}",
        $"--Intake:MaxQueued={Plenty}",
    ];

    public Uri Address { get; }

    /// <summary>May do everything.</summary>
    public string Key { get; }

    /// <param name="grading">How long a grading takes.</param>
    /// <param name="settings">Each <c>--Section:Name=value</c>.</param>
    public static async Task<RigService> StartAsync(TimeSpan grading, IEnumerable<string> settings, CancellationToken cancellationToken)
    {
        var key = ApiKeyText.Create();
        var app = GraderService.Create(["--Http:Port=0", $"--Keys:First={key}", .. settings], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IGradingPipeline>(new ScriptedPipeline((request, ends) => PassAsync(request, grading, ends)));
        });
        await app.StartAsync(cancellationToken);
        return new(app, key);
    }

    /// <summary>A client that sends the key. It keeps as many connections as there are requests at once.</summary>
    public HttpClient CreateClient()
    {
        var client = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        client.BaseAddress = Address;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static async Task<GradingResult> PassAsync(GradingRequest request, TimeSpan grading, CancellationToken cancellationToken)
    {
        if (grading > TimeSpan.Zero) await Task.Delay(grading, cancellationToken);
        return ScriptedPipeline.Passed(request);
    }
}
