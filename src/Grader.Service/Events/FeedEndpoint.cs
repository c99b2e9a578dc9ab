using System.Text;
using Grader.Service.Requests;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Storage.Events;
using Grader.Webhooks.Deliveries;

namespace Grader.Service.Events;

/// <summary><c>GET /v1/events</c>: what happened, in order, for whoever missed the webhooks. Waits for the next if asked to.</summary>
internal sealed class FeedEndpoint(
    EventStore events,
    EventSignal signal,
    EventCursor cursors,
    IOptions<EventOptions> options,
    IOptions<WaitOptions> waits,
    IHostApplicationLifetime lifetime,
    TimeProvider time)
{
    private const string FromNowOn = "latest";

    private static readonly string[] Types = [.. EventTypes.Selectable, EventTypes.Test];

    public async Task<IResult> HandleAsync(Caller caller, HttpContext context, CancellationToken cancellationToken)
    {
        var query = new QueryFields(context.Request.Query, "after", "limit", "type");
        var limit = (int)(query.Long("limit", 1, options.Value.MaxPage) ?? options.Value.MaxPage);
        var type = query.Choice("type", Types);
        var (expired, last) = await events.FindBoundsAsync(cancellationToken).ConfigureAwait(false);
        var after = After(query, last);
        if (query.Problem is { } wrong) return wrong;
        if (after > 0 && after < expired) return Expired();

        var found = await ReadAsync(
            () => events.ReadAsync(caller.Tenant, after, type, limit, cancellationToken), context, cancellationToken).ConfigureAwait(false);
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Ok(new EventPage(
            [.. found.Select(EventDocument.Of)],
            cursors.Write(found.Count > 0 ? found[^1].Seq : after),
            More: found.Count == limit));
    }

    private long After(QueryFields query, long last)
    {
        if (query.Text("after") is not { } text) return 0;
        if (text == FromNowOn) return last;
        if (cursors.Read(text) is { } seq && seq <= last) return seq;

        query.Report("after", $"This is not a cursor: pass on the 'next' of the page before, '{FromNowOn}', or nothing.");
        return 0;
    }

    private Problem Expired() => new(
        ProblemType.ExpiredCursor,
        $"Events are kept for {options.Value.KeptFor.TotalDays:0.#} days, and some after this cursor are gone. "
        + "Start again without 'after', and read the submissions that you miss.");

    private async Task<IReadOnlyList<StoredEvent>> ReadAsync(
        Func<Task<IReadOnlyList<StoredEvent>>> read, HttpContext context, CancellationToken cancellationToken)
    {
        if (PreferredWait.Of(context.Request, waits.Value.Longest) is not { } wait) return await read().ConfigureAwait(false);

        PreferredWait.Confirm(context.Response, wait);
        using var limit = new CancellationTokenSource(wait, time);
        // A service that stops answers with what there is; it would wait for its clients otherwise.
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token, lifetime.ApplicationStopping);
        while (true)
        {
            var next = signal.Next;
            var found = await read().ConfigureAwait(false);
            if (found.Count > 0 || ends.IsCancellationRequested) return found;
            await next.WaitAsync(ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}

/// <param name="Next">The cursor for the next page, also where this one is empty.</param>
/// <param name="More">Whether there may be more already.</param>
internal sealed record EventPage(IReadOnlyList<EventDocument> Events, string Next, bool More);

/// <param name="Id">The <c>webhook-id</c>.</param>
/// <param name="Body">What a webhook carries, byte for byte.</param>
internal sealed record EventDocument(string Id, string Type, RawJson Body)
{
    public static EventDocument Of(StoredEvent stored) => new(stored.Id, stored.Type, new(Encoding.UTF8.GetString(stored.Body)));
}
