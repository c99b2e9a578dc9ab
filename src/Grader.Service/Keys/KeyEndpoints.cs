using System.Globalization;
using Grader.Service.Problems;
using Grader.Service.Requests;
using Grader.Storage.Audit;
using Grader.Storage.Keys;

namespace Grader.Service.Keys;

/// <summary>The routes that manage keys, and the one that shows the audit.</summary>
internal sealed class KeyEndpoints(KeyStore store, AuditStore audit, JsonBodyReader bodies, TimeProvider time)
{
    private const int MaxLines = 1000;
    private const string PacksOfTenant = "A key of a tenant cannot have the scope packs, which reads hidden tests.";

    public async Task<IResult> CreateAsync(HttpContext context, Caller caller)
    {
        var (body, problem) = await bodies.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
        if (problem is not null) return problem;
        using (body)
        {
            var reader = new KeyRequestReader();
            if (reader.Read(body!.Root) is not { } request) return Problem.OfBody(reader.Problems);
            if (caller.Tenant is { } mine && (request.Tenant ?? mine) != mine) return Problem.WrongTenant(mine);
            if (request.Scopes.HasFlag(Scopes.Packs) && (request.Tenant ?? caller.Tenant) is not null)
                return Problem.OfBody([new("/scopes", PacksOfTenant, TooLarge: false)]);

            var text = ApiKeyText.Create();
            var now = time.GetUtcNow();
            var key = new ApiKey
            {
                Id = ApiKeyId.New(now),
                Name = request.Name,
                Tenant = request.Tenant ?? caller.Tenant,
                Hash = ApiKeyText.Hash(text),
                Hint = ApiKeyText.Hint(text),
                Scopes = string.Join(' ', ScopeNames.Of(request.Scopes)),
                Networks = string.Join(' ', request.Networks),
                PerMinute = request.PerMinute,
                DailyQuota = request.DailyQuota,
                CreatedAt = now,
                ExpiresAt = request.ExpiresInDays is { } days ? now.AddDays(days) : null,
            };
            await store.CreateAsync(key, caller.Audit(key.Tenant, "key.created", key.Id, key.Name), CancellationToken.None)
                .ConfigureAwait(false);
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.Created(Routes.Key(key.Id), KeyDocument.Of(key) with { Key = text });
        }
    }

    public async Task<IResult> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        var keys = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new KeyList([.. keys.Where(key => IsVisible(key, caller)).Select(KeyDocument.Of)]));
    }

    /// <summary>Revokes a key; it stays in the list.</summary>
    public async Task<IResult> RevokeAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        var keys = await store.ListAsync(cancellationToken).ConfigureAwait(false);
        if (keys.FirstOrDefault(key => key.Id == id && IsVisible(key, caller)) is not { } known)
            return new Problem(ProblemType.UnknownKey, $"There is no API key with this id; GET {Routes.Keys} lists all.");

        var line = caller.Audit(known.Tenant, "key.revoked", id, known.Name);
        await store.RevokeAsync(id, line, CancellationToken.None).ConfigureAwait(false);
        return TypedResults.NoContent();
    }

    public async Task<IResult> ReadAuditAsync(HttpRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new QueryFields(request.Query, "after", "limit");
        var after = query.Long("after", 0, long.MaxValue) ?? 0;
        var limit = (int)(query.Long("limit", 1, MaxLines) ?? 100);
        if (query.Problem is { } problem) return problem;

        var lines = await audit.ReadAsync(caller.Tenant, after, limit, cancellationToken).ConfigureAwait(false);
        var next = lines.Count > 0 ? lines[^1].Seq : after;
        return TypedResults.Ok(new AuditList(lines, next.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsVisible(ApiKey key, Caller caller) => caller.Tenant is null || key.Tenant == caller.Tenant;
}

/// <param name="Next">The <c>after</c> of the next page, also where this one is empty.</param>
internal sealed record AuditList(IReadOnlyList<AuditLine> Lines, string Next);

/// <summary>The answer of <c>GET /v1/keys</c>, the oldest first.</summary>
internal sealed record KeyList(IReadOnlyList<KeyDocument> Keys);

/// <summary>An API key.</summary>
/// <param name="Key">The key itself: only in the answer that creates it.</param>
/// <param name="Hint">Its beginning.</param>
internal sealed record KeyDocument(
    string Id,
    string Name,
    string? Key,
    string Hint,
    string? Tenant,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> Networks,
    int? PerMinute,
    int? DailyQuota,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? RevokedAt,
    DateTimeOffset? LastUsedAt)
{
    public static KeyDocument Of(ApiKey key) => new(
        key.Id, key.Name, null, key.Hint, key.Tenant, key.Scopes.Split(' '),
        key.Networks.Split(' ', StringSplitOptions.RemoveEmptyEntries), key.PerMinute, key.DailyQuota, key.CreatedAt, key.ExpiresAt,
        key.RevokedAt, key.LastUsedAt);
}
