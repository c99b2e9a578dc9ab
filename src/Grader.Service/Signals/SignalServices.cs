using Grader.Service.Database;
using Grader.Service.Queue;
using Grader.Service.Submissions;

namespace Grader.Service.Signals;

/// <summary>Signals between processes that share a database.</summary>
internal static class SignalServices
{
    public static void AddSignals(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SubmissionWatch>();
        builder.Services.AddSingleton<ProgressHub>();
        if (DatabaseOptions.Of(builder.Configuration).IsShared) builder.Services.AddHostedService<DatabaseSignals>();
    }
}
