using Grader.Grading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Cli.Serve;

/// <summary>Ready when a compiler and a test host have come up in the sandbox.</summary>
internal sealed class SandboxReadiness(GradingPipeline pipeline) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var ready = pipeline.WhenReadyAsync();
        if (!ready.IsCompleted) return HealthCheckResult.Unhealthy($"{pipeline.Layers}; warming up");
        // A start that failed is told by its exception, which the framework catches.
        await ready;
        return HealthCheckResult.Healthy(pipeline.Layers.ToString());
    }
}
