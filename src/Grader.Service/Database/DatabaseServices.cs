using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Storage.Postgres;
using Grader.Storage.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Grader.Service.Database;

/// <summary>The database and its tables.</summary>
internal static class DatabaseServices
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        builder.AddValidated<DatabaseOptions>(DatabaseOptions.Section);
        var services = builder.Services;
        services.AddSingleton<IOptions<SqliteOptions>>(provider => provider.GetRequiredService<IOptions<DatabaseOptions>>());
        if (DatabaseOptions.Of(builder.Configuration).IsShared) AddPostgres(services);
        else AddSqlite(services);
        services.AddSingleton<SubmissionStore>();
        services.AddSingleton<SubmissionSweep>();
        services.AddSingleton<ServiceState>();
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database");
    }

    private static void AddSqlite(IServiceCollection services)
    {
        services.AddSingleton(provider => new SqliteDatabase(
            provider.GetRequiredService<IOptions<SqliteOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>());
        services.AddSingleton<ILeases, SubmissionLeases>();
        services.AddSingleton<ILeases, DeliveryLeases>();
        services.AddHostedService<SqliteStartup>();
    }

    private static void AddPostgres(IServiceCollection services)
    {
        services.AddSingleton(provider => new PostgresDatabase(
            PostgresAddress.Parse(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString!)));
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<PostgresDatabase>());
        services.AddSingleton<PostgresKeyRing>();
        services.AddSingleton<PostgresSignals>();
        services.AddHostedService<PostgresStartup>();
    }

    /// <summary>Opens the database before the services that are registered after it start.</summary>
    private sealed class SqliteStartup(SqliteDatabase database, IEnumerable<ILeases> leases) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => database.StartAsync(leases, cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <inheritdoc cref="SqliteStartup"/>
    private sealed class PostgresStartup(PostgresDatabase database) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => database.StartAsync(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>Writes a row. The framework reports an exception as unhealthy.</summary>
    private sealed class DatabaseCheck(ServiceState state) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await state.ProbeAsync(cancellationToken).ConfigureAwait(false);
            return HealthCheckResult.Healthy("takes writes");
        }
    }
}
