using Grader.Service.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Health;

/// <summary>Live is the process; ready is everything that it needs to grade.</summary>
internal static class HealthEndpoints
{
    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks();

    public static void MapHealth(this WebApplication app)
    {
        app.MapRead("/health/live", () => TypedResults.Json(
            new HealthDocument(Name(HealthStatus.Healthy)), ServiceJson.Readable.HealthDocument));
        app.MapRead("/health/ready", async (HealthCheckService checks, CancellationToken cancellationToken) =>
            Answer(await checks.CheckHealthAsync(cancellationToken).ConfigureAwait(false)));
    }

    private static JsonHttpResult<HealthDocument> Answer(HealthReport report) => TypedResults.Json(
        new HealthDocument(
            Name(report.Status),
            report.Entries.ToDictionary(entry => entry.Key, entry => new HealthEntry(
                Name(entry.Value.Status), entry.Value.Description))),
        ServiceJson.Readable.HealthDocument,
        statusCode: report.Status == HealthStatus.Unhealthy
            ? StatusCodes.Status503ServiceUnavailable
            : StatusCodes.Status200OK);

    private static string Name(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
