using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Storage.Sqlite;
using Grader.Storage.Submissions;
using Microsoft.Extensions.Options;

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
}
