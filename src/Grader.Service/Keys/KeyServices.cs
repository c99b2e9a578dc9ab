using Grader.Service.Reference;
using Grader.Storage.Audit;
using Grader.Storage.Keys;

namespace Grader.Service.Keys;

/// <summary>API keys and what they limit.</summary>
internal static class KeyServices
{
    private const string Tag = "Operating";

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
            .RequireScope(Scopes.Manage)
            .Describe(Tag, "Make an API key", typeof(KeyDocument), StatusCodes.Status201Created, typeof(KeyBody));
        app.MapRead(Routes.Keys, (Caller caller, KeyEndpoints endpoints, CancellationToken cancellationToken) =>
            endpoints.ListAsync(caller, cancellationToken)).RequireScope(Scopes.Manage)
            .Describe(Tag, "List API keys", typeof(KeyList));
        app.MapDelete(Routes.Key("{id}"), (string id, Caller caller, KeyEndpoints endpoints, CancellationToken cancellationToken) =>
            endpoints.RevokeAsync(id, caller, cancellationToken)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Revoke an API key", status: StatusCodes.Status204NoContent);
        app.MapRead(Routes.Audit, (HttpRequest request, Caller caller, KeyEndpoints endpoints, CancellationToken cancellationToken) =>
            endpoints.ReadAuditAsync(request, caller, cancellationToken)).RequireScope(Scopes.Manage)
            .Describe(Tag, "Read what was done to people's data", typeof(AuditList), query:
            [
                new("after", "The 'next' of the page before.", "integer"), new("limit", "1 to 1000; 100 without.", "integer"),
            ]);
    }

    public static void UseKeys(this WebApplication app) => app.UseMiddleware<KeyMiddleware>();
}
