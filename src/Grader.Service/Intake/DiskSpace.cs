using Grader.Service.Database;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Intake;

/// <summary>
/// The free space on the volume of the database. When it is low no submission is accepted, but reading, grading and webhooks go on:
/// so the service is degraded, not unhealthy. The disk of a database server is not ours to watch.
/// </summary>
internal sealed class DiskSpace(IOptions<DatabaseOptions> database, IOptions<IntakeLimits> limits) : IHealthCheck
{
    // Works for any folder, not only for a mount point.
    private readonly DriveInfo volume = new(Path.GetDirectoryName(Path.GetFullPath(database.Value.Path))!);

    public bool IsLow => !database.Value.IsShared && volume.AvailableFreeSpace < limits.Value.MinFreeDiskBytes;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (database.Value.IsShared) return Task.FromResult(HealthCheckResult.Healthy("that of the database server"));
        var detail = $"{volume.AvailableFreeSpace >> 20} MB free; submissions are accepted from {limits.Value.MinFreeDiskBytes >> 20} MB";
        return Task.FromResult(IsLow ? HealthCheckResult.Degraded(detail) : HealthCheckResult.Healthy(detail));
    }
}
