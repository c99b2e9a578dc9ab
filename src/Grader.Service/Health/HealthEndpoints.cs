using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Health;

/// <summary>
/// <c>/health/live</c> says that the process runs; <c>/health/ready</c> checks everything that its role needs, of <c>broker</c>,
/// <c>database</c>, <c>disk</c>, <c>packs</c> and <c>sandbox</c>.
/// </summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks();

    public static void MapHealth(this WebApplication app)
    {
        app.MapRead(Routes.Live, () => TypedResults.Ok(new HealthDocument(Name(HealthStatus.Healthy))));
        app.MapRead(Routes.Ready, async (HealthCheckService checks, CancellationToken cancellationToken) =>
            Answer(await checks.CheckHealthAsync(cancellationToken).ConfigureAwait(false)));
    }

    private static JsonHttpResult<HealthDocument> Answer(HealthReport report) => TypedResults.Json(
        new HealthDocument(
            Name(report.Status),
            report.Entries.ToDictionary(
                entry => entry.Key, entry => new HealthEntry(Name(entry.Value.Status), entry.Value.Description))),
        statusCode: report.Status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);

    private static string Name(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };

    /// <param name="Status">The worst status of all checks.</param>
    private sealed record HealthDocument(string Status, IReadOnlyDictionary<string, HealthEntry>? Checks = null);

    private sealed record HealthEntry(string Status, string? Detail);
}
