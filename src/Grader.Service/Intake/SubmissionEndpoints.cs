using Grader.Grading.Intake;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.Reference;
using Grader.Service.Requests;
using Grader.Service.Submissions;

namespace Grader.Service.Intake;

/// <summary>The routes of submissions: accepting them and reading them back.</summary>
internal static class SubmissionEndpoints
{
    private const string Tag = "Submissions";

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
        if (BusOptions.TransportOf(builder.Configuration) is not BusTransport.RabbitMq) return;
        builder.Services.AddSingleton<MessageIntake>();
        builder.Services.AddHostedService<MessageListener>();
    }

    public static void MapSubmissions(this WebApplication app)
    {
        MapIntake(app);
        MapReading(app);
        MapEnding(app);
    }

    private static void MapIntake(WebApplication app)
    {
        app.MapPost(Routes.Submissions, (HttpContext context, Caller caller, SubmitEndpoint endpoint) =>
            endpoint.HandleAsync(context, caller)).RequireScope(Scopes.Submit)
            .Describe(Tag, "Send a submission", typeof(AcceptedDocument), StatusCodes.Status202Accepted, typeof(SubmissionBody));
        app.MapPost(Routes.Batch, (HttpContext context, Caller caller, SubmitEndpoint endpoint) =>
            endpoint.HandleBatchAsync(context, caller)).RequireScope(Scopes.Submit)
            .Describe(Tag, "Send several submissions", typeof(BatchDocument), body: typeof(BatchBody));
    }

    private static void MapReading(WebApplication app)
    {
        app.MapRead(Routes.Submissions, (HttpContext context, Caller caller, ListEndpoint endpoint) =>
            endpoint.HandleAsync(context.Request, caller, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe(Tag, "List submissions, the newest first", typeof(SubmissionPage), query: ListEndpoint.Parameters);
        app.MapRead(Routes.Submission("{id}"), (string id, HttpContext context, Caller caller, FindEndpoint endpoint) =>
            endpoint.HandleAsync(id, context, caller, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe(Tag, "Read a submission and its result", typeof(SubmissionDocument),
                query: new QueryParameter("format", "The format of another tool, such as junit."));
        app.MapGet(Routes.SubmissionEvents("{id}"), (string id, HttpContext context, Caller caller, ProgressEndpoint endpoint) =>
            endpoint.HandleAsync(id, context, caller)).RequireScope(Scopes.Read)
            .Describe(Tag, "Follow a submission by server-sent events", typeof(string));
    }

    private static void MapEnding(WebApplication app)
    {
        app.MapPost(Routes.Cancel("{id}"), (string id, HttpContext context, Caller caller, CancelEndpoint endpoint) =>
            endpoint.HandleAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Submit)
            .Describe(Tag, "Cancel a submission that is not graded yet", typeof(SubmissionDocument));
        app.MapDelete(Routes.Submission("{id}"), (string id, HttpContext context, Caller caller, EraseEndpoint endpoint) =>
            endpoint.HandleAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Erase a submission", status: StatusCodes.Status204NoContent);
        app.MapDelete(Routes.Submissions, (HttpContext context, Caller caller, EraseEndpoint endpoint) =>
            endpoint.HandleStudentAsync(context.Request, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Erase all submissions of a student", typeof(ErasedDocument), query:
            [
                new("student", "Whose submissions."), new("tenant", "The student's tenant; the key's, or none, without."),
            ]);
    }
}
