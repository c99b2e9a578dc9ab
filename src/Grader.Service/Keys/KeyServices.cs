using Grader.Storage.Audit;
using Grader.Storage.Keys;

namespace Grader.Service.Keys;

/// <summary>API keys and what they limit.</summary>
internal static class KeyServices
{
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        builder.AddValidated<KeyOptions>(KeyOptions.Section);
        builder.Services.AddSingleton<KeyStore>();
        builder.Services.AddSingleton<AuditStore>();
        builder.Services.AddSingleton<KeyAuthenticator>();
        builder.Services.AddSingleton<RequestRates>();
        builder.Services.AddSingleton<KeyEndpoints>();
        builder.Services.AddHostedService<FirstKey>();
    }

    public static void MapKeys(this WebApplication app)
    {
        app.MapPost(Routes.Keys, (HttpContext context, Caller caller, KeyEndpoints endpoints) => endpoints.CreateAsync(context, caller))
            .RequireScope(Scopes.Manage);
        app.MapRead(Routes.Keys, (Caller caller, KeyEndpoints endpoints, CancellationToken cancellationToken) =>
            endpoints.ListAsync(caller, cancellationToken)).RequireScope(Scopes.Manage);
        app.MapDelete(Routes.Key("{id}"), (string id, Caller caller, KeyEndpoints endpoints, CancellationToken cancellationToken) =>
            endpoints.RevokeAsync(id, caller, cancellationToken)).RequireScope(Scopes.Manage);
        app.MapRead(Routes.Audit, (HttpRequest request, Caller caller, KeyEndpoints endpoints, CancellationToken cancellationToken) =>
            endpoints.ReadAuditAsync(request, caller, cancellationToken)).RequireScope(Scopes.Manage);
    }

    public static void UseKeys(this WebApplication app) => app.UseMiddleware<KeyMiddleware>();
}
