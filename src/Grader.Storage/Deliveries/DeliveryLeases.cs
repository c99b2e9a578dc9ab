using System.Data.Common;
using Dapper;

namespace Grader.Storage.Deliveries;

/// <summary>
/// The leases of deliveries. An attempt whose lease ends without a result stays in the log as interrupted.
/// </summary>
public sealed class DeliveryLeases : ILeases
{
    // The log first. What is released is then told by the log and not by the clock, which moves between statements.
    private const string LogInterrupted =
        """
        INSERT INTO delivery_attempts (delivery_id, number, started_at, error_code)
        SELECT id, attempt, claimed_at, @Interrupted
        FROM deliveries
        WHERE status = 'pending' AND claimed_at IS NOT NULL AND (@all OR due_at <= now_ms())
        """;

    private const string Release =
        """
        UPDATE deliveries
        SET claimed_at = NULL, due_at = now_ms()
        WHERE status = 'pending' AND claimed_at IS NOT NULL
          AND EXISTS (SELECT 1 FROM delivery_attempts
                      WHERE delivery_id = deliveries.id AND number = deliveries.attempt)
        """;

    public Task<int> ReleaseAllAsync(
        DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) =>
        ReleaseAsync(connection, transaction, all: true, cancellationToken);

    /// <summary>Ends the leases that have run out.</summary>
    internal static Task<int> ReleaseExpiredAsync(DatabaseWrite write, CancellationToken cancellationToken) =>
        ReleaseAsync(write.Connection, write.Transaction, all: false, cancellationToken);

    private static async Task<int> ReleaseAsync(
        DbConnection connection, DbTransaction transaction, bool all, CancellationToken cancellationToken)
    {
        var logged = await connection.ExecuteAsync(new CommandDefinition(
            LogInterrupted, new { DeliveryAttempt.Interrupted, all }, transaction,
            cancellationToken: cancellationToken)).ConfigureAwait(false);
        if (logged == 0) return 0;

        return await connection.ExecuteAsync(new CommandDefinition(
            Release, transaction: transaction, cancellationToken: cancellationToken)).ConfigureAwait(false);
    }
}
