using Grader.Service.Keys;
using Grader.Service.Reference;
using Grader.Storage.Deliveries;
using Grader.Storage.Endpoints;

namespace Grader.Service.Webhooks;

/// <summary>The routes of webhook endpoints, of their deliveries, and of the key that verifies signatures.</summary>
internal static class WebhookRoutes
{
    private const string Tag = "Webhooks";

    private static readonly QueryParameter[] Page =
        [new("cursor", "The 'next' of the page before."), new("limit", "How many at most.", "integer")];

    public static void AddEndpoints(this WebApplicationBuilder builder)
    {
        builder.AddValidated<EndpointOptions>(EndpointOptions.Section);
        builder.Services.AddSingleton<EndpointStore>();
        builder.Services.AddSingleton<DeliveryLog>();
        builder.Services.AddSingleton<DeliveryRepeats>();
        builder.Services.AddSingleton<EndpointApi>();
        builder.Services.AddSingleton<DeliveryApi>();
        builder.Services.AddSingleton<SigningKeyApi>();
    }

    public static void MapWebhooks(this WebApplication app)
    {
        MapEndpoints(app);
        MapDeliveries(app);
        MapSigningKey(app);
    }

    private static void MapEndpoints(WebApplication app)
    {
        app.MapPost(Routes.Endpoints, (Caller caller, HttpContext context, EndpointApi api) =>
            api.CreateAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Create an endpoint", typeof(EndpointDocument), StatusCodes.Status201Created, typeof(EndpointBody));
        app.MapRead(Routes.Endpoints, (Caller caller, HttpContext context, EndpointApi api) =>
            api.ListAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "List endpoints", typeof(EndpointList), query: Page);
        app.MapRead(Routes.Endpoint("{id}"), (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.FindAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Read an endpoint", typeof(EndpointDocument));
        app.MapPatch(Routes.Endpoint("{id}"), (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.UpdateAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Change an endpoint", typeof(EndpointDocument), body: typeof(EndpointPatch));
        app.MapDelete(Routes.Endpoint("{id}"), (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.DeleteAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Delete an endpoint", status: StatusCodes.Status204NoContent);
        app.MapPost(Routes.Endpoint("{id}") + "/rotate-secret", (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.RotateSecretAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Change an endpoint's secret", typeof(EndpointDocument), body: typeof(RotateSecretBody), bodyIsOptional: true);
    }

    private static void MapDeliveries(WebApplication app)
    {
        app.MapPost(Routes.Endpoint("{id}") + "/test", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.TestAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Send an endpoint a test event", typeof(DeliveryDocument), StatusCodes.Status202Accepted);
        app.MapPost(Routes.Endpoint("{id}") + "/recover", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.RecoverAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(
                Tag, "Send again what an endpoint missed", typeof(RecoveredDocument), StatusCodes.Status202Accepted, typeof(RecoverBody));
        app.MapRead(Routes.Endpoint("{id}") + "/deliveries", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.ListAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe(
                Tag, "The deliveries to an endpoint, with every attempt", typeof(DeliveryList),
                query: [.. Page, new("status", "Of the delivery.")]);
        app.MapRead(Routes.Deliveries, (Caller caller, HttpContext context, DeliveryApi api) =>
            api.OfSubmissionAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe(Tag, "The deliveries of a submission", typeof(DeliveryList), query: new QueryParameter("submission", "The id."));
        app.MapRead(Routes.Delivery("{id}"), (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.FindAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Read)
            .Describe(Tag, "Read a delivery", typeof(DeliveryDocument));
        app.MapPost(Routes.Delivery("{id}") + "/replay", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.ReplayAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Send a delivery again", typeof(DeliveryDocument), StatusCodes.Status202Accepted);
    }

    // Public: whoever verifies a signature needs nothing else.
    private static void MapSigningKey(WebApplication app)
    {
        app.MapRead(Routes.SigningKey, (HttpContext context, SigningKeyApi api) => api.ListAsync(context, context.RequestAborted))
            .Describe(Tag, "The public keys of v1a signatures", typeof(SigningKeyList));
        app.MapPost(Routes.SigningKey + "/rotate", (Caller caller, HttpContext context, SigningKeyApi api) =>
            api.RotateAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Change the signing key", typeof(SigningKeyList), body: typeof(RotateKeyBody), bodyIsOptional: true);
    }
}
