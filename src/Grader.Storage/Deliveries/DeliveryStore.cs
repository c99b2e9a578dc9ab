using System.Data.Common;
using Dapper;

namespace Grader.Storage.Deliveries;

/// <summary>
/// The deliveries and their log. A delivery is claimed and leased like a submission; the end of its lease makes it due
/// again, so that a delivery is lost with no process that dies.
/// </summary>
public sealed class DeliveryStore(IDatabase database)
{
    /// <summary>Writes a delivery, due at once, in the caller's transaction.</summary>
    /// <exception cref="DbException">The id is taken, the submission is unknown, or the database fails.</exception>
    /// <exception cref="UriFormatException">The URL is not absolute.</exception>
    public static Task InsertAsync(
        DbConnection connection,
        DbTransaction transaction,
        NewDelivery delivery,
        CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(
            DeliverySql.Insert,
            new
            {
                delivery.Id,
                delivery.SubmissionId,
                Receiver = ReceiverOf(delivery.Url),
                delivery.Url,
                delivery.ProtectedSecret,
                Body = delivery.Body.ToArray(),
            },
            transaction,
            cancellationToken: cancellationToken));

    /// <summary>
    /// For every receiver with something pending, when the first of it is due; the most urgent first.
    /// </summary>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<IReadOnlyList<ReceiverDue>> AgendaAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        var rows = await connection.QueryAsync<(string Receiver, long DueInMs)>(
            new CommandDefinition(DeliverySql.Agenda, cancellationToken: cancellationToken)).ConfigureAwait(false);
        return [.. rows.Select(row => new ReceiverDue(row.Receiver, TimeSpan.FromMilliseconds(row.DueInMs)))];
    }

    /// <summary>Begins attempts: leases up to the given number of due deliveries of each receiver.</summary>
    /// <param name="shares">Which receivers, and how many of each.</param>
    /// <param name="lease">After this they are due again, unless <see cref="CompleteAsync"/> came first.</param>
    /// <exception cref="DbException">The database fails; nothing was claimed.</exception>
    public async Task<IReadOnlyList<ClaimedDelivery>> ClaimAsync(
        IReadOnlyList<ReceiverQuota> shares,
        TimeSpan lease,
        CancellationToken cancellationToken)
    {
        var claimed = new List<ClaimedDelivery>();
        // What a loss of power takes away here is a lease, and it ends a lease anyway.
        await using var write = await database.BeginWriteAsync(Durability.Process, cancellationToken)
            .ConfigureAwait(false);
        await DeliveryLeases.ReleaseExpiredAsync(write, cancellationToken).ConfigureAwait(false);
        foreach (var share in shares)
        {
            var rows = await write.QueryAsync<DeliveryRow>(
                DeliverySql.Claim,
                new { share.Receiver, share.Count, leaseMs = (long)lease.TotalMilliseconds },
                cancellationToken).ConfigureAwait(false);
            claimed.AddRange(rows.Select(row => row.ToClaimed()));
        }

        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return claimed;
    }

    /// <summary>Ends an attempt: writes it into the log and takes the delivery a step further.</summary>
    /// <returns>
    /// False where the lease had run out and the delivery has been claimed again: nothing was written.
    /// </returns>
    /// <exception cref="DbException">The database fails; nothing was written.</exception>
    public async Task<bool> CompleteAsync(
        ClaimedDelivery delivery,
        AttemptOutcome outcome,
        DeliveryStep step,
        CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        var advanced = await write.ExecuteAsync(DeliverySql.Advance, new
        {
            delivery.Id,
            delivery.Attempt,
            step.Failures,
            status = DeliveryStatusText.Of(step.Status),
            waitMs = (long)step.Wait.TotalMilliseconds,
            finished = step.Status != DeliveryStatus.Pending,
        }, cancellationToken).ConfigureAwait(false);
        if (advanced == 0) return false;

        await write.ExecuteAsync(DeliverySql.LogAttempt, new
        {
            delivery.Id,
            delivery.Attempt,
            startedAt = delivery.StartedAt.ToUnixTimeMilliseconds(),
            outcome.LatencyMs,
            outcome.Status,
            outcome.ErrorCode,
            outcome.Response,
        }, cancellationToken).ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>A delivery as it stands; null where there is none with this id.</summary>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<Delivery?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync<DeliveryRow>(DeliverySql.Find + " WHERE id = @id", id, cancellationToken)
            .ConfigureAwait(false);
        return rows.SingleOrDefault()?.ToDelivery();
    }

    /// <summary>The deliveries of a submission, oldest first.</summary>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<IReadOnlyList<Delivery>> OfSubmissionAsync(
        string submissionId, CancellationToken cancellationToken)
    {
        const string Sql = DeliverySql.Find + " WHERE submission_id = @id ORDER BY created_at, id";
        var rows = await ReadAsync<DeliveryRow>(Sql, submissionId, cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    /// <summary>The log of a delivery in the order of its attempts. An attempt under way is not in it yet.</summary>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<IReadOnlyList<DeliveryAttempt>> AttemptsAsync(string id, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync<AttemptRow>(DeliverySql.Attempts, id, cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToAttempt())];
    }

    private static string ReceiverOf(string url)
    {
        var uri = new Uri(url, UriKind.Absolute);
        return $"{uri.IdnHost}:{uri.Port}";
    }

    private async Task<IEnumerable<T>> ReadAsync<T>(string sql, string id, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        return await connection.QueryAsync<T>(
            new CommandDefinition(sql, new { id }, cancellationToken: cancellationToken)).ConfigureAwait(false);
    }
}
