using Grader.Grading;
using Grader.Sandbox;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Grading;

/// <summary>Ready when the first compiler and the first test host are warm; names the tier and its layers.</summary>
internal sealed class SandboxCheck(GradingPipeline pipeline) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) => pipeline.WhenReadyAsync() switch
        {
            { IsCompletedSuccessfully: true } => Ready(await pipeline.ExamineSandboxAsync().WaitAsync(cancellationToken).ConfigureAwait(false)),
            { IsFaulted: true } failed => HealthCheckResult.Unhealthy(failed.Exception.GetBaseException().Message),
            _ => HealthCheckResult.Unhealthy("is warming up"),
        };

    private static HealthCheckResult Ready(SandboxLayers layers) => layers.Tier is SandboxTier.Unsafe
        ? HealthCheckResult.Degraded(layers.ToString())
        : HealthCheckResult.Healthy(string.Join(" ", [layers + ".", .. layers.Missing]));
}
