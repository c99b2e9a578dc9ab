using System.Buffers;
using Grader.Service.Requests;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Storage.Endpoints;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Signing;

namespace Grader.Service.Webhooks;

/// <summary>Creates, shows and changes webhook endpoints.</summary>
internal sealed class EndpointApi(
    EndpointStore store,
    JsonBodyReader bodies,
    AddressGuard addresses,
    ISecretProtector protector,
    DeliverySignal deliveries,
    IOptions<EndpointOptions> options,
    TimeProvider time)
{
    private const string Prefix = "whe_";

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly EndpointOptions options = options.Value;

    public async Task<IResult> CreateAsync(Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var (body, problem) = await bodies.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return problem;

        using (body)
        {
            var reader = Reader();
            var id = Prefix + Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
            if (reader.ReadNew(body!.Root, id, caller.Tenant) is not var (endpoint, secret)) return Problem.OfBody(reader.Problems);
            var line = caller.Audit(endpoint.Tenant, "endpoint.created", id, endpoint.Url);
            if (!await store.InsertAsync(endpoint, options.MaxPerTenant, line, cancellationToken).ConfigureAwait(false)) return TooMany();

            var created = await store.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false);
            return TypedResults.Created(Routes.Endpoint(id), EndpointDocument.Of(created!, protector, secret));
        }
    }

    public async Task<IResult> ListAsync(Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var query = new QueryFields(context.Request.Query, "cursor", "limit");
        var limit = (int)(query.Long("limit", 1, options.MaxPage) ?? options.MaxPage);
        var cursor = query.Text("cursor");
        if (cursor is not null && !IsId(cursor)) query.Report("cursor", "This is not a cursor: pass on the 'next' of the page before.");
        if (query.Problem is { } wrong) return wrong;

        var found = await store.ListAsync(caller.Tenant, cursor ?? "", limit, cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new EndpointList(
            [.. found.Select(endpoint => EndpointDocument.Of(endpoint, protector))], found.Count == limit ? found[^1].Id : null));
    }

    public async Task<IResult> FindAsync(string id, Caller caller, CancellationToken cancellationToken) =>
        await store.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is { } endpoint
            ? TypedResults.Ok(EndpointDocument.Of(endpoint, protector))
            : Unknown();

    public async Task<IResult> UpdateAsync(string id, Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var (body, problem) = await bodies.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return problem;

        using (body)
        {
            var reader = Reader();
            if (reader.ReadChange(body!.Root) is not { } change) return Problem.OfBody(reader.Problems);
            if (await store.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is not { } known) return Unknown();

            var fields = string.Join(' ', body.Root.EnumerateObject().Select(field => field.Name));
            var line = caller.Audit(known.Tenant, "endpoint.changed", id, fields);
            if (!await store.UpdateAsync(id, caller.Tenant, change, line, cancellationToken).ConfigureAwait(false)) return Unknown();

            // What waited while it was disabled is due.
            deliveries.Raise();
            return await FindAsync(id, caller, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<IResult> RotateSecretAsync(string id, Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var (body, problem) = await bodies.ReadOptionalAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return problem;

        using (body)
        {
            var reader = Reader();
            if (reader.ReadRotation(body!.Root) is not var (secret, overlap)) return Problem.OfBody(reader.Problems);
            if (await store.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is not { } known) return Unknown();

            var line = caller.Audit(known.Tenant, "endpoint.secret-rotated", id);
            if (!await store.RotateSecretAsync(id, caller.Tenant, protector.Protect(secret.Reveal()), overlap, line, cancellationToken)
                    .ConfigureAwait(false))
                return Unknown();

            var endpoint = await store.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false);
            return endpoint is null ? Unknown() : TypedResults.Ok(EndpointDocument.Of(endpoint, protector, secret));
        }
    }

    public async Task<IResult> DeleteAsync(string id, Caller caller, CancellationToken cancellationToken) =>
        await store.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is { } known
        && await store.DeleteAsync(
            id, caller.Tenant, caller.Audit(known.Tenant, "endpoint.deleted", id, known.Url), cancellationToken).ConfigureAwait(false)
            ? TypedResults.NoContent()
            : Unknown();

    internal static Problem Unknown() =>
        new(ProblemType.UnknownEndpoint, $"There is no endpoint with this id; GET {Routes.Endpoints} lists yours.");

    private static bool IsId(string text) =>
        text.Length == Prefix.Length + 32 && text.StartsWith(Prefix, StringComparison.Ordinal)
        && !text.AsSpan(Prefix.Length).ContainsAnyExcept(LowerHex);

    private EndpointRequestReader Reader() => new(options, addresses, protector);

    private Problem TooMany() => new(
        ProblemType.TooManyEndpoints,
        $"The limit of {options.MaxPerTenant} endpoints ({EndpointOptions.Section}:{nameof(EndpointOptions.MaxPerTenant)}) is reached. "
        + "Delete one that you no longer use.");
}
