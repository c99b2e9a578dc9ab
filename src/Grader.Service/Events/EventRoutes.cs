using Grader.Service.Keys;
using Grader.Storage.Events;

namespace Grader.Service.Events;

/// <summary>The route of the feed.</summary>
internal static class EventRoutes
{
    public static void AddEvents(this WebApplicationBuilder builder)
    {
        builder.AddValidated<EventOptions>(EventOptions.Section);
        builder.Services.AddSingleton<EventStore>();
        builder.Services.AddSingleton<SubmissionEvents>();
        builder.Services.AddSingleton<EventCursor>();
        builder.Services.AddSingleton<FeedEndpoint>();
    }

    public static void MapEvents(this WebApplication app) =>
        app.MapRead(Routes.Events, (Caller caller, HttpContext context, FeedEndpoint endpoint) =>
            endpoint.HandleAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Read);
}
