using Grader.Grading.Intake;
using Grader.Service.Http;

namespace Grader.Service.Submissions;

/// <summary>The API of submissions.</summary>
internal static class SubmissionServices
{
    public static void AddSubmissions(this WebApplicationBuilder builder)
    {
        builder.AddValidated<SubmissionLimits>(SubmissionLimits.Section);
        builder.AddValidated<MetadataLimits>(MetadataLimits.Section);
        builder.AddValidated<WaitOptions>(WaitOptions.Section);
        builder.Services.AddSingleton<SubmissionWatch>();
        builder.Services.AddSingleton<SubmitEndpoint>();
        builder.Services.AddSingleton<FindEndpoint>();
    }

    public static void MapSubmissions(this WebApplication app)
    {
        app.MapPost(SubmissionRoutes.All, (HttpContext context, SubmitEndpoint endpoint) =>
            endpoint.HandleAsync(context, context.RequestAborted));
        app.MapRead(SubmissionRoutes.Of("{id}"), (string id, HttpContext context, FindEndpoint endpoint) =>
            endpoint.HandleAsync(id, context, context.RequestAborted));
    }
}
