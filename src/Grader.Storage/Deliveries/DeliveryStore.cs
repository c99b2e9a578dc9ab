using System.Data.Common;
using System.Text.Json;
using Grader.Storage.Events;

namespace Grader.Storage.Deliveries;

/// <summary>
/// The deliveries and their log. Deliveries are claimed and leased like submissions. When a lease ends the delivery is due
/// again, so no delivery is lost when a process dies.
/// </summary>
public sealed class DeliveryStore(IDatabase database)
{
    /// <summary>For every receiver with pending deliveries, when the first is due; the most urgent first.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<IReadOnlyList<ReceiverDue>> FindDueAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync<DueRow>(DeliverySql.FindDue, null, cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToReceiver())];
    }

    /// <summary>Starts attempts: leases up to the given number of due deliveries of each receiver.</summary>
    /// <param name="lease">When it ends they are due again, unless <see cref="CompleteAsync"/> came first.</param>
    /// <exception cref="DbException">The database failed; nothing was claimed.</exception>
    public Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(
        IReadOnlyList<ReceiverQuota> quotas, TimeSpan lease, CancellationToken cancellationToken) =>
        // A power failure could only undo a lease here, and it ends all leases anyway.
        database.WriteAsync<IReadOnlyList<ClaimedDelivery>>(Durability.Process, async write =>
        {
            var claimed = new List<ClaimedDelivery>();
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
        }, cancellationToken);

    /// <summary>Ends an attempt: logs its outcome and moves the delivery to its next state.</summary>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<AttemptCompletion> CompleteAsync(
        ClaimedDelivery delivery, AttemptOutcome outcome, DeliveryStep step, CancellationToken cancellationToken) =>
        // A power failure could only undo what makes the receiver get the same webhook once more, which it must expect.
        database.WriteAsync(Durability.Process, async write =>
        {
            // The endpoint's row before the delivery's, as whoever deletes the endpoint takes them.
            var disabled = await JudgeEndpointAsync(write, delivery, step, cancellationToken).ConfigureAwait(false);
            if (!await AdvanceAsync(write, delivery, outcome, step, cancellationToken).ConfigureAwait(false))
                return AttemptCompletion.Fenced;

            if (disabled) await EventStore.AppendAsync(write, step.Disabling!.Event, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return disabled ? AttemptCompletion.RecordedAndDisabled : AttemptCompletion.Recorded;
        }, cancellationToken);

    private static async Task<bool> AdvanceAsync(
        DatabaseWrite write, ClaimedDelivery delivery, AttemptOutcome outcome, DeliveryStep step, CancellationToken cancellationToken)
    {
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
        return true;
    }

    /// <returns>Whether the endpoint is now disabled.</returns>
    private static async Task<bool> JudgeEndpointAsync(
        DatabaseWrite write, ClaimedDelivery delivery, DeliveryStep step, CancellationToken cancellationToken)
    {
        if (delivery.EndpointId is null) return false;
        if (step.Status == DeliveryStatus.Delivered)
            await write.ExecuteAsync(DeliverySql.MarkHealthy, delivery, cancellationToken).ConfigureAwait(false);
        if (!step.IsReceiversFault) return false;

        await write.ExecuteAsync(DeliverySql.MarkFailing, delivery, cancellationToken).ConfigureAwait(false);
        if (step.Disabling is not { } disabling) return false;

        var disabled = await write.ExecuteAsync(DeliverySql.DisableEndpoint, new
        {
            delivery.EndpointId,
            disabling.Reason,
            disabling.FailedAttempts,
            failingMs = (long)disabling.FailingFor.TotalMilliseconds,
        }, cancellationToken).ConfigureAwait(false);
        return disabled > 0;
    }

    private sealed record DueRow
    {
        public required string Receiver { get; init; }

        public required long DueInMs { get; init; }

        public string? Url { get; init; }

        public long? RatePerSecond { get; init; }

        public ReceiverDue ToReceiver() => new(Receiver, TimeSpan.FromMilliseconds(DueInMs))
        {
            Host = Url is null ? Receiver[..Receiver.LastIndexOf(':')] : new Uri(Url).IdnHost,
            RatePerSecond = (int?)RatePerSecond,
        };
    }
}
