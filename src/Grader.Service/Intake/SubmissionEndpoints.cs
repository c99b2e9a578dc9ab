using Grader.Grading.Intake;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Requests;
using Grader.Service.Submissions;

namespace Grader.Service.Intake;

/// <summary>The routes of submissions: accepting them and reading them back.</summary>
internal static class SubmissionEndpoints
{
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
        builder.Services.AddSingleton<SubmissionInserts>();
        builder.Services.AddSingleton<SubmissionIntake>();
        builder.Services.AddSingleton<SubmissionCancelling>();
        builder.Services.AddSingleton<FindEndpoint>();
        builder.Services.AddSingleton<ProgressEndpoint>();
        builder.Services.AddSingleton<ListEndpoint>();
        builder.Services.AddSingleton<CancelEndpoint>();
        builder.Services.AddSingleton<EraseEndpoint>();
    }

    public static void MapSubmissions(this WebApplication app)
    {
        app.MapPost(Routes.Submissions, (HttpContext context, Caller caller, SubmitEndpoint endpoint) =>
            endpoint.HandleAsync(context, caller)).RequireScope(Scopes.Submit);
        app.MapPost(Routes.Batch, (HttpContext context, Caller caller, SubmitEndpoint endpoint) =>
            endpoint.HandleBatchAsync(context, caller)).RequireScope(Scopes.Submit);
        app.MapRead(Routes.Submissions, (HttpContext context, Caller caller, ListEndpoint endpoint) =>
            endpoint.HandleAsync(context.Request, caller, context.RequestAborted)).RequireScope(Scopes.Read);
        app.MapRead(Routes.Submission("{id}"), (string id, HttpContext context, Caller caller, FindEndpoint endpoint) =>
            endpoint.HandleAsync(id, context, caller, context.RequestAborted)).RequireScope(Scopes.Read);
        app.MapGet(Routes.SubmissionEvents("{id}"), (string id, HttpContext context, Caller caller, ProgressEndpoint endpoint) =>
            endpoint.HandleAsync(id, context, caller)).RequireScope(Scopes.Read);
        app.MapPost(Routes.Cancel("{id}"), (string id, HttpContext context, Caller caller, CancelEndpoint endpoint) =>
            endpoint.HandleAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Submit);
        app.MapDelete(Routes.Submission("{id}"), (string id, HttpContext context, Caller caller, EraseEndpoint endpoint) =>
            endpoint.HandleAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapDelete(Routes.Submissions, (HttpContext context, Caller caller, EraseEndpoint endpoint) =>
            endpoint.HandleStudentAsync(context.Request, caller, context.RequestAborted)).RequireScope(Scopes.Manage);
    }
}
