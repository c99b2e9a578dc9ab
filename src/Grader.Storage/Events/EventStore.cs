using System.Data.Common;

namespace Grader.Storage.Events;

/// <summary>What happened, in order, and who is to be told.</summary>
public sealed class EventStore(IDatabase database)
{
    /// <summary>
    /// Writes an event and a delivery, due at once, for every enabled endpoint that wants it and for the receiver that was named with the
    /// submission, in the transaction of the caller. Call it last: until the commit no other event can be written.
    /// </summary>
    /// <exception cref="DbException">The id exists, the submission is unknown, or the database failed.</exception>
    public static async Task AppendAsync(DatabaseWrite write, NewEvent happened, CancellationToken cancellationToken)
    {
        await InsertAsync(write, happened, cancellationToken).ConfigureAwait(false);
        await write.ExecuteAsync(EventSql.FanOut, happened, cancellationToken).ConfigureAwait(false);
        await write.SignalAsync(DatabaseChannel.Events, "", cancellationToken).ConfigureAwait(false);
        if (happened.SubmissionId is null) return;

        var receivers = await write.QueryAsync<OneOff>(EventSql.FindOneOff, happened, cancellationToken).ConfigureAwait(false);
        foreach (var receiver in receivers)
        {
            await write.ExecuteAsync(EventSql.InsertOneOff, new
            {
                deliveryId = DeliveryIds.OfOneOff(happened.Id),
                happened.Id,
                happened.SubmissionId,
                receiver = ReceiverOf(receiver.Url),
                receiver.Url,
                receiver.Secret,
            }, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes an event for one endpoint, whatever it selects, in the transaction of the caller.</summary>
    /// <returns>The id of the delivery; null if there is no such endpoint.</returns>
    /// <exception cref="DbException">The id exists, or the database failed.</exception>
    public static async Task<string?> AppendForAsync(
        DatabaseWrite write, string endpointId, NewEvent happened, CancellationToken cancellationToken)
    {
        await InsertAsync(write, happened, cancellationToken).ConfigureAwait(false);
        var deliveries = await write.QueryAsync<string>(EventSql.FanOutToOne, new { endpointId, happened.Id }, cancellationToken)
            .ConfigureAwait(false);
        await write.SignalAsync(DatabaseChannel.Events, "", cancellationToken).ConfigureAwait(false);
        return deliveries.SingleOrDefault();
    }

    /// <summary>Reads the feed.</summary>
    /// <param name="tenant">Whose events; null for those of all.</param>
    /// <param name="after">The place after which to begin; 0 for the oldest event that is kept.</param>
    /// <param name="type">Only events of this type; null for all.</param>
    /// <returns>At most <paramref name="limit"/> events in order. Events that are committed later come after all of them.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<StoredEvent>> ReadAsync(
        string? tenant, long after, string? type, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<StoredEvent>(
            tenant is null ? EventSql.ReadAll : EventSql.ReadOfTenant, new { tenant, after, type, limit }, cancellationToken);

    /// <returns>The newest event that was removed because of its age, and the newest of all; 0 where there is none.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<(long Expired, long Last)> FindBoundsAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync<(long Expired, long Last)>(EventSql.Bounds, null, cancellationToken).ConfigureAwait(false)).Single();

    /// <summary>Removes events of this age with their deliveries, the oldest first.</summary>
    /// <returns>How many; if this equals <paramref name="limit"/>, there may be more.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> ExpireAsync(TimeSpan age, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(Durability.Process, async write =>
        {
            var expired = await write.QueryAsync<long>(
                EventSql.Expire, new { ageMs = (long)age.TotalMilliseconds, limit }, cancellationToken).ConfigureAwait(false);
            if (expired.Count == 0) return 0;

            await write.ExecuteAsync(EventSql.MarkExpired, new { newest = expired.Max() }, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return expired.Count;
        }, cancellationToken);

    private static async Task InsertAsync(DatabaseWrite write, NewEvent happened, CancellationToken cancellationToken)
    {
        var seq = (await write.QueryAsync<long>(EventSql.NextSeq, null, cancellationToken).ConfigureAwait(false)).Single();
        await write.ExecuteAsync(EventSql.Insert, new
        {
            seq,
            happened.Id,
            happened.Tenant,
            happened.Type,
            happened.SubmissionId,
            happened.Body,
        }, cancellationToken).ConfigureAwait(false);
    }

    private static string ReceiverOf(string url)
    {
        var parsed = new Uri(url, UriKind.Absolute);
        return $"{parsed.IdnHost}:{parsed.Port}";
    }

    private sealed record OneOff(string Url, string Secret);
}
