using System.Data.Common;

namespace Grader.Storage.Deliveries;

/// <summary>
/// Reads what became of deliveries. Wherever a tenant is given, deliveries of others do not exist; null stands for a caller who sees all.
/// </summary>
public sealed class DeliveryLog(IDatabase database)
{
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<LoggedDelivery?> FindAsync(string id, string? tenant, CancellationToken cancellationToken)
    {
        var own = await database.ReadAsync<string>(DeliveryLogSql.FindOwn, new { id, tenant }, cancellationToken).ConfigureAwait(false);
        return own.Count == 0 ? null : await FindAsync(id, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The deliveries that report a submission, to endpoints and to the receiver that was named with it.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<IReadOnlyList<LoggedDelivery>> OfSubmissionAsync(
        string submissionId, string? tenant, int limit, CancellationToken cancellationToken)
    {
        var own = await database.ReadAsync<string>(
            DeliveryLogSql.OwnOfSubmission, new { submissionId, tenant, limit }, cancellationToken).ConfigureAwait(false);
        var deliveries = new List<LoggedDelivery>();
        foreach (var id in own)
            if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is { } delivery) deliveries.Add(delivery);
        return deliveries;
    }

    /// <summary>A page of the deliveries to an endpoint, the newest event first.</summary>
    /// <param name="before">The last id of the page before; null for the first page.</param>
    /// <param name="status">Only those with this status; null for all.</param>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<IReadOnlyList<LoggedDelivery>> OfEndpointAsync(
        string endpointId, string? before, string? status, int limit, CancellationToken cancellationToken)
    {
        var deliveries = await database.ReadAsync<LoggedDelivery>(
            DeliveryLogSql.OfEndpoint, new { endpointId, before, status, limit }, cancellationToken).ConfigureAwait(false);
        if (deliveries.Count == 0) return [];

        var attempts = await database.ReadAsync<LoggedAttempt>(
            DeliveryLogSql.AttemptsOfEndpoint, new { endpointId, first = deliveries[^1].Id, last = deliveries[0].Id }, cancellationToken)
            .ConfigureAwait(false);
        var byDelivery = attempts.ToLookup(attempt => attempt.DeliveryId);
        return [.. deliveries.Select(delivery => delivery with { Attempts = [.. byDelivery[delivery.Id]] })];
    }

    private async Task<LoggedDelivery?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync<LoggedDelivery>(DeliveryLogSql.Find, new { id }, cancellationToken).ConfigureAwait(false);
        if (found.SingleOrDefault() is not { } delivery) return null;

        var attempts = await database.ReadAsync<LoggedAttempt>(DeliveryLogSql.AttemptsOfOne, new { id }, cancellationToken)
            .ConfigureAwait(false);
        return delivery with { Attempts = attempts };
    }
}
