using Grader.Service.Database;
using Grader.Service.Queue;

namespace Grader.Service.Signals;

/// <summary>Signals between processes that share a database.</summary>
internal static class SignalServices
{
    public static void AddSignals(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SubmissionWatch>();
        if (DatabaseOptions.Of(builder.Configuration).IsShared) builder.Services.AddHostedService<DatabaseSignals>();
    }
}
