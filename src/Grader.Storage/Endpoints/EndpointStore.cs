using System.Data.Common;
using Grader.Storage.Audit;

namespace Grader.Storage.Endpoints;

/// <summary>
/// The endpoints that receive webhooks. Wherever a tenant is given, endpoints of others do not exist; null stands for a caller who sees
/// all. Each change leaves a line in the audit.
/// </summary>
public sealed class EndpointStore(IDatabase database)
{
    /// <param name="max">If the tenant has this many already, nothing is written.</param>
    /// <returns>False if nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> InsertAsync(NewEndpoint endpoint, int max, AuditEntry line, CancellationToken cancellationToken) =>
        WriteAsync(EndpointSql.Insert, new
        {
            endpoint.Id,
            endpoint.Tenant,
            endpoint.Url,
            endpoint.Description,
            events = EventWords.Write(endpoint.Events),
            endpoint.ProtectedHeaders,
            endpoint.ProtectedSecret,
            endpoint.RatePerSecond,
            max,
        }, line, cancellationToken);

    /// <exception cref="DbException">The database failed.</exception>
    public async Task<WebhookEndpoint?> FindAsync(string id, string? tenant, CancellationToken cancellationToken) =>
        (await database.ReadAsync<WebhookEndpoint>(EndpointSql.Find, new { id, tenant }, cancellationToken).ConfigureAwait(false))
            .SingleOrDefault();

    /// <summary>A page of endpoints, the oldest first.</summary>
    /// <param name="after">The last id of the page before; empty for the first page.</param>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<WebhookEndpoint>> ListAsync(string? tenant, string after, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<WebhookEndpoint>(EndpointSql.List, new { tenant, after, limit }, cancellationToken);

    /// <summary>Changes an endpoint. What waits for it is sent as it is now.</summary>
    /// <returns>False if there is no such endpoint.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> UpdateAsync(
        string id, string? tenant, EndpointChange change, AuditEntry line, CancellationToken cancellationToken) =>
        WriteAsync(EndpointSql.Update, new
        {
            id,
            tenant,
            change.Url,
            change.Description,
            changesEvents = change.Events is not null,
            events = EventWords.Write(change.Events?.To),
            changesHeaders = change.ProtectedHeaders is not null,
            headers = change.ProtectedHeaders?.To,
            changesRate = change.RatePerSecond is not null,
            rate = change.RatePerSecond?.To,
            disables = change.Disabled is true,
            enables = change.Disabled is false,
        }, line, cancellationToken);

    /// <summary>Gives an endpoint a new secret. The one before it signs too for the overlap.</summary>
    /// <returns>False if there is no such endpoint.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> RotateSecretAsync(
        string id, string? tenant, string protectedSecret, TimeSpan overlap, AuditEntry line, CancellationToken cancellationToken) =>
        WriteAsync(
            EndpointSql.RotateSecret, new { id, tenant, protectedSecret, overlapMs = (long)overlap.TotalMilliseconds }, line,
            cancellationToken);

    /// <summary>Removes an endpoint with its deliveries and their log.</summary>
    /// <returns>False if there is no such endpoint.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> DeleteAsync(string id, string? tenant, AuditEntry line, CancellationToken cancellationToken) =>
        WriteAsync(EndpointSql.Delete, new { id, tenant }, line, cancellationToken);

    private Task<bool> WriteAsync(string sql, object values, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            if (await write.ExecuteAsync(sql, values, cancellationToken).ConfigureAwait(false) == 0) return false;

            await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
            await write.SignalAsync(DatabaseChannel.Deliveries, "", cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }, cancellationToken);
}
