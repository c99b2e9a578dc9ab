using Grader.Storage.Submissions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Database;

/// <summary>Asks the database for something that is not there. An exception is the failure; the framework catches it.</summary>
internal sealed class DatabaseCheck(SubmissionStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.FindAsync("", cancellationToken).ConfigureAwait(false);
        return HealthCheckResult.Healthy("answers");
    }
}
