using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Storage.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Database;

/// <summary>The database and its tables.</summary>
internal static class DatabaseServices
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.AddValidated<SqliteOptions>(SqliteOptions.Section);
        var services = builder.Services;
        services.AddSingleton(provider => new SqliteDatabase(
            provider.GetRequiredService<IOptions<SqliteOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>());
        services.AddSingleton<ILeases, SubmissionLeases>();
        services.AddSingleton<ILeases, DeliveryLeases>();
        services.AddSingleton<SubmissionStore>();
        services.AddSingleton<SubmissionSweep>();
        services.AddHostedService<DatabaseStartup>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database");
    }

    /// <summary>Opens the database before the services that are registered after it start.</summary>
    private sealed class DatabaseStartup(SqliteDatabase database, IEnumerable<ILeases> leases) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => database.StartAsync(leases, cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>Looks for a submission that does not exist. The framework reports an exception as unhealthy.</summary>
    private sealed class DatabaseCheck(SubmissionStore store) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await store.FindAsync("", cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("answers");
        }
    }
}
