using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Reference;
using Grader.Storage.Balance;

namespace Grader.Service.Balance;

/// <summary><c>GET /v1/ledger</c>: what became of everything that was accepted.</summary>
internal static class LedgerEndpoints
{
    public static void AddLedger(this IServiceCollection services) => services.AddSingleton<LedgerStore>();

    public static void MapLedger(this WebApplication app) => app.MapRead(
        Routes.Ledger, async Task<IResult> (LedgerStore ledger, Caller caller, HttpContext context, CancellationToken cancellationToken) =>
        {
            // It counts every tenant's.
            if (caller.Tenant is { } tenant) return Problem.PlatformOnly(tenant);

            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Ok(await ledger.ReadAsync(cancellationToken).ConfigureAwait(false));
        }).RequireScope(Scopes.Manage)
        .Describe("Operating", "Count what was accepted, graded and delivered", typeof(Ledger));
}
