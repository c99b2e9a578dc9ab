using Grader.Service.Keys;
using Grader.Storage.Balance;

namespace Grader.Service.Balance;

/// <summary><c>GET /v1/ledger</c>: what became of everything that was accepted.</summary>
internal static class LedgerEndpoints
{
    public static void AddLedger(this IServiceCollection services) => services.AddSingleton<LedgerStore>();

    public static void MapLedger(this WebApplication app) => app.MapRead(
        Routes.Ledger, async (LedgerStore ledger, HttpContext context, CancellationToken cancellationToken) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Ok(await ledger.ReadAsync(cancellationToken).ConfigureAwait(false));
        }).RequireScope(Scopes.Manage);
}
