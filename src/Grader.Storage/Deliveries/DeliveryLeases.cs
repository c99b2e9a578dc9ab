namespace Grader.Storage.Deliveries;

/// <summary>The leases of deliveries. An attempt whose lease ends without an outcome is logged as interrupted.</summary>
public sealed class DeliveryLeases : ILeases
{
    // The log comes first. The log then tells what to release, not the clock, which moves on between the statements.
    private const string LogInterrupted =
        """
        INSERT INTO delivery_attempts (delivery_id, number, started_at, error_code)
        SELECT id, attempt, claimed_at, @Interrupted
        FROM deliveries
        WHERE status = 'pending' AND claimed_at IS NOT NULL AND (@all OR due_at <= now_ms())
        FOR UPDATE SKIP LOCKED
        """;

    private const string Release =
        """
        UPDATE deliveries
        SET claimed_at = NULL, due_at = now_ms()
        WHERE status = 'pending' AND claimed_at IS NOT NULL
          AND EXISTS (SELECT 1 FROM delivery_attempts
                      WHERE delivery_id = deliveries.id AND number = deliveries.attempt)
        """;

    public Task ReleaseAllAsync(DatabaseWrite write, CancellationToken cancellationToken) =>
        ReleaseAsync(write, all: true, cancellationToken);

    /// <summary>Ends the leases that have expired.</summary>
    internal static Task ReleaseExpiredAsync(DatabaseWrite write, CancellationToken cancellationToken) =>
        ReleaseAsync(write, all: false, cancellationToken);

    private static async Task ReleaseAsync(DatabaseWrite write, bool all, CancellationToken cancellationToken)
    {
        var logged = await write.ExecuteAsync(LogInterrupted, new { AttemptOutcome.Interrupted, all }, cancellationToken)
            .ConfigureAwait(false);
        if (logged > 0) await write.ExecuteAsync(Release, null, cancellationToken).ConfigureAwait(false);
    }
}
