using Grader.Grading.Intake;

namespace Grader.Service.Intake;

/// <summary>The routes of submissions: accepting them and reading them back.</summary>
internal static class SubmissionEndpoints
{
    /// <summary>How long to wait before the client asks for the result.</summary>
    internal static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <summary>The same as a header has it.</summary>
    internal const string RetryAfterSeconds = "1";

    public static void AddSubmissions(this WebApplicationBuilder builder)
    {
        builder.AddValidated<IntakeLimits>(IntakeLimits.Section);
        builder.AddValidated<SubmissionLimits>(SubmissionLimits.Section);
        builder.AddValidated<MetadataLimits>(MetadataLimits.Section);
        builder.AddValidated<WaitOptions>(WaitOptions.Section);
        builder.Services.AddSingleton<DiskSpace>();
        builder.Services.AddHealthChecks().AddCheck<DiskSpace>("disk");
        builder.Services.AddSingleton<JsonBodyReader>();
        builder.Services.AddSingleton<SubmitEndpoint>();
        builder.Services.AddSingleton<FindEndpoint>();
    }

    public static void MapSubmissions(this WebApplication app)
    {
        app.MapPost(Routes.Submissions, (HttpContext context, SubmitEndpoint endpoint) =>
            endpoint.HandleAsync(context, context.RequestAborted));
        app.MapRead(Routes.Submission("{id}"), (string id, HttpContext context, FindEndpoint endpoint) =>
            endpoint.HandleAsync(id, context, context.RequestAborted));
    }
}
