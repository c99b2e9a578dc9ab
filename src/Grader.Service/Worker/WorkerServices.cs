using Grader.Grading;
using Grader.Sandbox;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Worker;

/// <summary>The worker: it takes submissions from the queue and grades them with the pipeline.</summary>
internal static class WorkerServices
{
    /// <summary>What the sweeper needs too, which runs beside the API without a worker.</summary>
    public static void AddResults(this WebApplicationBuilder builder)
    {
        builder.AddValidated<AttemptOptions>(AttemptOptions.Section);
        builder.Services.AddSingleton<ResultWriter>();
    }

    public static void AddWorker(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AttemptRunner>();
        AddPipeline(builder);
    }

    private static void AddPipeline(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        if (services.Any(service => service.ServiceType == typeof(IGradingPipeline))) return;

        builder.AddValidated<SandboxOptions>(SandboxOptions.Section);
        services.AddSingleton(provider => new GradingPipeline(
            provider.GetRequiredService<LivePacks>(),
            provider.GetRequiredService<IOptions<GradingOptions>>().Value,
            provider.GetRequiredService<IOptions<SandboxOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IGradingPipeline>(provider => provider.GetRequiredService<GradingPipeline>());
        services.AddSingleton<ChallengeExaminer>();
        services.AddHostedService<SandboxStartup>();
        services.AddHealthChecks().AddCheck<SandboxCheck>("sandbox");
    }

    /// <summary>Healthy once the first compiler and the first test host are warm. Names the sandbox tier and its layers.</summary>
    private sealed class SandboxCheck(GradingPipeline pipeline) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context, CancellationToken cancellationToken = default) => pipeline.WhenReadyAsync() switch
            {
                { IsCompletedSuccessfully: true } =>
                    Ready(await pipeline.ExamineSandboxAsync().WaitAsync(cancellationToken).ConfigureAwait(false)),
                { IsFaulted: true } failed => HealthCheckResult.Unhealthy(failed.Exception.GetBaseException().Message),
                _ => HealthCheckResult.Unhealthy("is warming up"),
            };

        private static HealthCheckResult Ready(SandboxLayers layers) => layers.Tier is SandboxTier.Unsafe
            ? HealthCheckResult.Degraded(layers.ToString())
            : HealthCheckResult.Healthy(string.Join(" ", [layers + ".", .. layers.Missing]));
    }
}
