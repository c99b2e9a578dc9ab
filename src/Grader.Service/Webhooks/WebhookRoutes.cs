using Grader.Service.Keys;
using Grader.Storage.Deliveries;
using Grader.Storage.Endpoints;

namespace Grader.Service.Webhooks;

/// <summary>The routes of webhook endpoints, of their deliveries, and of the key that verifies signatures.</summary>
internal static class WebhookRoutes
{
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
            api.CreateAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapRead(Routes.Endpoints, (Caller caller, HttpContext context, EndpointApi api) =>
            api.ListAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapRead(Routes.Endpoint("{id}"), (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.FindAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapPatch(Routes.Endpoint("{id}"), (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.UpdateAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapDelete(Routes.Endpoint("{id}"), (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.DeleteAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapPost(Routes.Endpoint("{id}") + "/rotate-secret", (string id, Caller caller, HttpContext context, EndpointApi api) =>
            api.RotateSecretAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Manage);
    }

    private static void MapDeliveries(WebApplication app)
    {
        app.MapPost(Routes.Endpoint("{id}") + "/test", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.TestAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapPost(Routes.Endpoint("{id}") + "/recover", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.RecoverAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Manage);
        app.MapRead(Routes.Endpoint("{id}") + "/deliveries", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.ListAsync(id, caller, context, context.RequestAborted)).RequireScope(Scopes.Read);
        app.MapRead(Routes.Deliveries, (Caller caller, HttpContext context, DeliveryApi api) =>
            api.OfSubmissionAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Read);
        app.MapRead(Routes.Delivery("{id}"), (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.FindAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Read);
        app.MapPost(Routes.Delivery("{id}") + "/replay", (string id, Caller caller, HttpContext context, DeliveryApi api) =>
            api.ReplayAsync(id, caller, context.RequestAborted)).RequireScope(Scopes.Manage);
    }

    // Public: whoever verifies a signature needs nothing else.
    private static void MapSigningKey(WebApplication app)
    {
        app.MapRead(Routes.SigningKey, (HttpContext context, SigningKeyApi api) => api.ListAsync(context, context.RequestAborted));
        app.MapPost(Routes.SigningKey + "/rotate", (Caller caller, HttpContext context, SigningKeyApi api) =>
            api.RotateAsync(caller, context, context.RequestAborted)).RequireScope(Scopes.Manage);
    }
}
