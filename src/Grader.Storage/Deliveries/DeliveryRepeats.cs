using System.Data.Common;
using Grader.Storage.Events;

namespace Grader.Storage.Deliveries;

/// <summary>Sends again what has ended, at the request of the receiver's owner. The log goes on with the next number.</summary>
public sealed class DeliveryRepeats(IDatabase database)
{
    /// <summary>How many missed events one call of <see cref="RecoverAsync"/> takes up.</summary>
    public const int MostMissed = 10_000;

    // One that waits for its next attempt need not wait; one under way goes on.
    private const string Again =
        """
        SET status = 'pending', failures = CASE WHEN status = 'pending' THEN failures ELSE 0 END, finished_at = NULL,
            due_at = CASE WHEN claimed_at IS NULL THEN now_ms() ELSE due_at END
        """;

    private const string Replay = $"UPDATE deliveries {Again} WHERE id = @id AND {DeliveryLogSql.Mine}";

    private const string RepeatFailed =
        $"""
        UPDATE deliveries {Again}
        WHERE endpoint_id = @endpointId AND created_at >= @sinceMs
          AND (status IN ('dead_letter', 'disabled') OR (status = 'pending' AND failures > 0))
        """;

    // Whoever deletes the endpoint takes its row before those of its deliveries, too. And another recovery, which would send the same
    // events, waits.
    private const string LockEndpoint = "SELECT id FROM webhook_endpoints WHERE id = @endpointId FOR NO KEY UPDATE";

    /// <summary>Sends one again, whether it was delivered or not, with the whole schedule before it.</summary>
    /// <returns>False if there is no such delivery for this tenant; null stands for a caller who sees all.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> ReplayAsync(string id, string? tenant, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            if (await write.ExecuteAsync(Replay, new { id, tenant }, cancellationToken).ConfigureAwait(false) == 0) return false;

            await write.SignalAsync(DatabaseChannel.Deliveries, "", cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }, cancellationToken);

    /// <summary>Sends an endpoint everything since a time that it has not taken, and what it missed while it was disabled.</summary>
    /// <returns>How many; and whether there are more, for another call.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<(int Count, bool More)> RecoverAsync(string endpointId, DateTimeOffset since, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            var parameters = new { endpointId, sinceMs = since.ToUnixTimeMilliseconds(), limit = MostMissed };
            await write.ExecuteAsync(LockEndpoint, parameters, cancellationToken).ConfigureAwait(false);
            var failed = await write.ExecuteAsync(RepeatFailed, parameters, cancellationToken).ConfigureAwait(false);
            var missed = await write.ExecuteAsync(EventSql.FanOutMissed, parameters, cancellationToken).ConfigureAwait(false);
            await write.SignalAsync(DatabaseChannel.Deliveries, "", cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return (failed + missed, missed == MostMissed);
        }, cancellationToken);
}
