using Grader.Service.Keys;
using Grader.Service.Reference;
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
            endpoint.HandleAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe("Webhooks", "Read what happened, in order", typeof(EventPage), query:
            [
                new("after", "The 'next' of the page before, or 'latest'; from the oldest without."), new("limit", "1 or more.", "integer"),
                new("type", "Events of one type."),
            ]);
}
