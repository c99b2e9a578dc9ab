using Grader.Service.Requests;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Storage;
using Grader.Storage.Deliveries;
using Grader.Storage.Endpoints;
using Grader.Storage.Events;
using Grader.Webhooks.Addresses;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Payloads;
using Grader.Webhooks.Signing;

namespace Grader.Service.Webhooks;

/// <summary>Shows what became of webhooks, and sends them again.</summary>
internal sealed class DeliveryApi(
    IDatabase database,
    EndpointStore endpoints,
    DeliveryLog log,
    DeliveryRepeats repeats,
    JsonBodyReader bodies,
    AddressGuard addresses,
    ISecretProtector protector,
    EventSignal signal,
    IOptions<EndpointOptions> options,
    TimeProvider time)
{
    private const int MostOfSubmission = 1000;

    private static readonly string[] Statuses = ["pending", "delivered", "dead_letter", "disabled"];

    public async Task<IResult> TestAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        if (await endpoints.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is not { } endpoint)
            return EndpointApi.Unknown();
        if (endpoint.DisabledAt is not null)
        {
            return new Problem(
                ProblemType.EndpointDisabled, "Nothing is sent while it is disabled. PATCH it with {\"enabled\": true} first.");
        }

        var now = time.GetUtcNow();
        var test = new NewEvent(
            WebhookId.New(now), endpoint.Tenant ?? "", EventTypes.Test, SubmissionId: null, WebhookPayload.ForTest(id, now));
        var delivery = await database.WriteAsync(async write =>
        {
            var delivery = await EventStore.AppendForAsync(write, id, test, cancellationToken).ConfigureAwait(false);
            if (delivery is not null) await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return delivery;
        }, cancellationToken).ConfigureAwait(false);
        if (delivery is null) return EndpointApi.Unknown();

        signal.Raise();
        return await AcceptedAsync(delivery, caller, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IResult> ListAsync(string id, Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var query = new QueryFields(context.Request.Query, "cursor", "limit", "status");
        var limit = (int)(query.Long("limit", 1, options.Value.MaxPage) ?? options.Value.MaxPage);
        var cursor = query.Text("cursor");
        var status = query.Choice("status", Statuses);
        if (cursor is not null && !cursor.StartsWith("dlv_", StringComparison.Ordinal))
            query.Report("cursor", "This is not a cursor: pass on the 'next' of the page before.");
        if (query.Problem is { } wrong) return wrong;
        if (await endpoints.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is null) return EndpointApi.Unknown();

        var found = await log.OfEndpointAsync(id, cursor, status, limit, cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new DeliveryList(
            [.. found.Select(DeliveryDocument.Of)], found.Count == limit ? found[^1].Id : null));
    }

    public async Task<IResult> OfSubmissionAsync(Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var query = new QueryFields(context.Request.Query, "submission");
        var submission = query.Text("submission");
        if (submission is null && query.Problem is null) query.Report("submission", "This parameter is missing: the id of a submission.");
        if (query.Problem is { } wrong) return wrong;

        var found = await log.OfSubmissionAsync(submission!, caller.Tenant, MostOfSubmission, cancellationToken).ConfigureAwait(false);
        return TypedResults.Ok(new DeliveryList([.. found.Select(DeliveryDocument.Of)], Next: null));
    }

    public async Task<IResult> FindAsync(string id, Caller caller, CancellationToken cancellationToken) =>
        await log.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is { } delivery
            ? TypedResults.Ok(DeliveryDocument.Of(delivery))
            : Unknown();

    public async Task<IResult> ReplayAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        if (!await repeats.ReplayAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false)) return Unknown();

        signal.Raise();
        return await AcceptedAsync(id, caller, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IResult> RecoverAsync(string id, Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var (body, problem) = await bodies.ReadAsync(context.Request, cancellationToken).ConfigureAwait(false);
        if (problem is not null) return problem;

        using (body)
        {
            var reader = new EndpointRequestReader(options.Value, addresses, protector);
            if (reader.ReadSince(body!.Root, time.GetUtcNow()) is not { } since) return Problem.OfBody(reader.Problems);
            if (await endpoints.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is null) return EndpointApi.Unknown();

            var (count, more) = await repeats.RecoverAsync(id, since, cancellationToken).ConfigureAwait(false);
            signal.Raise();
            return TypedResults.Accepted((string?)null, new RecoveredDocument(count, more));
        }
    }

    private static Problem Unknown() => new(ProblemType.UnknownDelivery, "There is no delivery with this id, or it is too old to be kept.");

    private async Task<IResult> AcceptedAsync(string id, Caller caller, CancellationToken cancellationToken) =>
        await log.FindAsync(id, caller.Tenant, cancellationToken).ConfigureAwait(false) is { } delivery
            ? TypedResults.Accepted(Routes.Delivery(id), DeliveryDocument.Of(delivery))
            : Unknown();
}
