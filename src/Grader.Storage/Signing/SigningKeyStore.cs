using System.Data.Common;
using Grader.Storage.Audit;

namespace Grader.Storage.Signing;

/// <summary>The key pairs that sign webhooks: the newest, and those before it that have not retired.</summary>
public sealed class SigningKeyStore(IDatabase database)
{
    private const string FindCurrent =
        """
        SELECT public_key AS PublicKey, protected_private_key AS ProtectedPrivateKey, created_at AS CreatedAt, retires_at AS RetiresAt
        FROM signing_keys WHERE retires_at IS NULL OR retires_at > now_ms() ORDER BY generation DESC
        """;

    // Of several processes that start at once, one writes.
    private const string InsertFirst =
        """
        INSERT INTO signing_keys (generation, public_key, protected_private_key, created_at)
        VALUES (1, @publicKey, @protectedPrivateKey, now_ms())
        ON CONFLICT DO NOTHING
        """;

    private const string Retire = "UPDATE signing_keys SET retires_at = now_ms() + @overlapMs WHERE retires_at IS NULL";

    private const string InsertNext =
        """
        INSERT INTO signing_keys (generation, public_key, protected_private_key, created_at)
        SELECT coalesce(max(generation), 0) + 1, @publicKey, @protectedPrivateKey, now_ms() FROM signing_keys
        """;

    /// <summary>The keys that sign now, the newest first.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<StoredSigningKey>> FindCurrentAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<StoredSigningKey>(FindCurrent, null, cancellationToken);

    /// <summary>Writes the first key, unless there is one.</summary>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task InsertFirstAsync(string publicKey, string protectedPrivateKey, CancellationToken cancellationToken) =>
        database.WriteAsync(InsertFirst, new { publicKey, protectedPrivateKey }, Durability.Disk, cancellationToken);

    /// <summary>Writes a new key. The one before it retires after the overlap.</summary>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task RotateAsync(
        string publicKey, string protectedPrivateKey, TimeSpan overlap, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            await write.ExecuteAsync(Retire, new { overlapMs = (long)overlap.TotalMilliseconds }, cancellationToken).ConfigureAwait(false);
            var written = await write.ExecuteAsync(InsertNext, new { publicKey, protectedPrivateKey }, cancellationToken)
                .ConfigureAwait(false);
            await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return written;
        }, cancellationToken);
}
