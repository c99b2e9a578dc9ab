using Grader.Grading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Grading;

/// <summary>Ready when the first compiler and the first test host are warm; names the layers in force.</summary>
internal sealed class SandboxCheck(GradingPipeline pipeline) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(pipeline.WhenReadyAsync() switch
        {
            { IsCompletedSuccessfully: true } => HealthCheckResult.Healthy(pipeline.Layers.ToString()),
            { IsFaulted: true } failed => HealthCheckResult.Unhealthy(failed.Exception.GetBaseException().Message),
            _ => HealthCheckResult.Unhealthy("is warming up"),
        });
}
