using System.Data.Common;
using System.Text.Json;

namespace Grader.Storage.Deliveries;

/// <summary>
/// The deliveries and their log. Deliveries are claimed and leased like submissions. When a lease ends the delivery is due
/// again, so no delivery is lost when a process dies.
/// </summary>
public sealed class DeliveryStore(IDatabase database)
{
    /// <summary>Writes a delivery, due at once, in the transaction of the caller.</summary>
    /// <exception cref="DbException">The id exists, the submission is unknown, or the database failed.</exception>
    /// <exception cref="UriFormatException">The URL is not absolute.</exception>
    public static async Task InsertAsync(DatabaseWrite write, NewDelivery delivery, CancellationToken cancellationToken)
    {
        var url = new Uri(delivery.Url, UriKind.Absolute);
        await write.ExecuteAsync(DeliverySql.Insert, new
        {
            delivery.Id,
            delivery.SubmissionId,
            Receiver = $"{url.IdnHost}:{url.Port}",
            delivery.Url,
            delivery.ProtectedSecret,
            delivery.Body,
        }, cancellationToken).ConfigureAwait(false);
        await write.SignalAsync(DatabaseChannel.Deliveries, "", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>For every receiver with pending deliveries, when the first is due; the most urgent first.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<IReadOnlyList<ReceiverDue>> FindDueAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync<(string Receiver, long DueInMs)>(DeliverySql.FindDue, null, cancellationToken)
            .ConfigureAwait(false);
        return [.. rows.Select(row => new ReceiverDue(row.Receiver, TimeSpan.FromMilliseconds(row.DueInMs)))];
    }

    /// <summary>Starts attempts: leases up to the given number of due deliveries of each receiver.</summary>
    /// <param name="lease">When it ends they are due again, unless <see cref="CompleteAsync"/> came first.</param>
    /// <exception cref="DbException">The database failed; nothing was claimed.</exception>
    public async Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(
        IReadOnlyList<ReceiverQuota> quotas, TimeSpan lease, CancellationToken cancellationToken)
    {
        var claimed = new List<ClaimedDelivery>();
        // A power failure could only undo a lease here, and it ends all leases anyway.
        await using var write = await database.BeginWriteAsync(Durability.Process, cancellationToken).ConfigureAwait(false);
        await DeliveryLeases.ReleaseExpiredAsync(write, cancellationToken).ConfigureAwait(false);
        foreach (var quota in quotas)
        {
            claimed.AddRange(await write.QueryAsync<ClaimedDelivery>(
                DeliverySql.Claim,
                new { quota.Receiver, quota.Count, leaseMs = (long)lease.TotalMilliseconds },
                cancellationToken).ConfigureAwait(false));
        }

        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return claimed;
    }

    /// <summary>Ends an attempt: logs its outcome and moves the delivery to its next state.</summary>
    /// <returns>False if the lease had expired and the delivery was claimed again: nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public async Task<bool> CompleteAsync(
        ClaimedDelivery delivery, AttemptOutcome outcome, DeliveryStep step, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        var advanced = await write.ExecuteAsync(DeliverySql.Advance, new
        {
            delivery.Id,
            delivery.Attempt,
            step.Failures,
            status = JsonNamingPolicy.SnakeCaseLower.ConvertName(step.Status.ToString()),
            waitMs = (long)step.Wait.TotalMilliseconds,
            finished = step.Status != DeliveryStatus.Pending,
        }, cancellationToken).ConfigureAwait(false);
        if (advanced == 0) return false;

        await write.ExecuteAsync(DeliverySql.LogAttempt, new
        {
            delivery.Id,
            delivery.Attempt,
            claimedAt = delivery.ClaimedAt.ToUnixTimeMilliseconds(),
            outcome.LatencyMs,
            outcome.Status,
            outcome.ErrorCode,
            outcome.Response,
        }, cancellationToken).ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
