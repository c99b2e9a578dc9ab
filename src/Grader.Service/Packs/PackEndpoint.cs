using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Reference;
using Grader.Storage.Packs;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Packs;

/// <summary><c>GET /v1/packs/{digest}</c>: a version of a challenge with its hidden tests.</summary>
internal static class PackEndpoint
{
    public static void MapPacks(this WebApplication app) => app.MapRead(
        Routes.Pack("{digest}"),
        async Task<IResult> (
            string digest, PackVersionStore store, Caller caller, HttpContext context, CancellationToken cancellationToken) =>
        {
            // Keys of tenants do not get the scope; one that was made by hand in the database does not help either.
            if (caller.Tenant is { } tenant) return Problem.PlatformOnly(tenant);
            if (await store.FindAsync(digest, cancellationToken).ConfigureAwait(false) is not { } pack)
                return Problem.UnknownPack();

            // The same for ever, and for nobody else.
            context.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
            var tag = new EntityTagHeaderValue($"\"{pack.Version}\"");
            return TypedResults.Bytes(pack.Archive, PackArchive.MediaType, $"{pack.Challenge}.tar.gz", entityTag: tag);
        }).RequireScope(Scopes.Packs)
        .Describe("Operating", "A version of a challenge with its hidden tests, as a compressed tar");
}
