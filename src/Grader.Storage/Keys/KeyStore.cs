using System.Data.Common;
using Grader.Storage.Audit;

namespace Grader.Storage.Keys;

/// <summary>The API keys.</summary>
public sealed class KeyStore(IDatabase database)
{
    private const string Columns =
        """
        id AS Id, name AS Name, tenant AS Tenant, hash AS Hash, hint AS Hint, scopes AS Scopes, networks AS Networks,
        per_minute AS PerMinute, daily_quota AS DailyQuota, created_at AS CreatedAt, expires_at AS ExpiresAt,
        revoked_at AS RevokedAt, last_used_at AS LastUsedAt
        """;

    private const string Insert =
        """
        INSERT INTO api_keys (id, name, tenant, hash, hint, scopes, networks, per_minute, daily_quota, created_at, expires_at)
        SELECT @Id, @Name, @Tenant, @Hash, @Hint, @Scopes, @Networks, @PerMinute, @DailyQuota, now_ms(), @expiresAt
        WHERE @always OR NOT EXISTS (SELECT 1 FROM api_keys)
        """;

    private const string FindByHash =
        $"SELECT {Columns} FROM api_keys WHERE hash = @hash AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now_ms())";

    private const string Touch = "UPDATE api_keys SET last_used_at = now_ms() WHERE id = @Id";

    // A person looks at it to see whether a key is still in use.
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(1);

    private const string Revoke = "UPDATE api_keys SET revoked_at = now_ms() WHERE id = @id AND revoked_at IS NULL";

    /// <param name="by">Who creates it, for the audit.</param>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task CreateAsync(ApiKey key, AuditEntry by, CancellationToken cancellationToken) =>
        InsertAsync(key, always: true, by, cancellationToken);

    /// <summary>Creates the first key of a database.</summary>
    /// <returns>False if there are keys: nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> CreateFirstAsync(ApiKey key, AuditEntry by, CancellationToken cancellationToken) =>
        InsertAsync(key, always: false, by, cancellationToken);

    /// <returns>The key with this hash, unless it was revoked or has expired.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<ApiKey?> FindAsync(string hash, CancellationToken cancellationToken) =>
        (await database.ReadAsync<ApiKey>(FindByHash, new { hash }, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    /// <returns>Every key, also those that were revoked or have expired; the oldest first.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<ApiKey>($"SELECT {Columns} FROM api_keys ORDER BY created_at, id", null, cancellationToken);

    /// <summary>Records that the key is in use, at most once a minute: a full disk must not stop those who only read.</summary>
    public async Task TouchAsync(ApiKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (key.LastUsedAt is { } last && now - last < TouchEvery) return;
        try
        {
            await database.WriteAsync(Touch, new { key.Id }, Durability.Process, cancellationToken).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // It tells people something; nothing depends on it.
        }
    }

    /// <returns>False if there is no such key in use.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> RevokeAsync(string id, AuditEntry by, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            if (await write.ExecuteAsync(Revoke, new { id }, cancellationToken).ConfigureAwait(false) == 0) return false;
            await AuditStore.AppendAsync(write, by, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }, cancellationToken);

    private Task<bool> InsertAsync(ApiKey key, bool always, AuditEntry by, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            // Of several processes that start with an empty database, one creates the first key.
            await write.SerializeAsync("first key", cancellationToken).ConfigureAwait(false);
            var written = await write.ExecuteAsync(Insert, new
            {
                key.Id,
                key.Name,
                key.Tenant,
                key.Hash,
                key.Hint,
                key.Scopes,
                key.Networks,
                key.PerMinute,
                key.DailyQuota,
                expiresAt = key.ExpiresAt?.ToUnixTimeMilliseconds(),
                always,
            }, cancellationToken).ConfigureAwait(false);
            if (written == 0) return false;
            await AuditStore.AppendAsync(write, by, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }, cancellationToken);
}
