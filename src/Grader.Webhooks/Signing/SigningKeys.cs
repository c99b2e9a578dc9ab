using System.Security.Cryptography;
using Grader.Storage.Audit;
using Grader.Storage.Signing;
using Microsoft.Extensions.Logging;

namespace Grader.Webhooks.Signing;

/// <summary>
/// The key pairs with which this service signs. The first is made when none is there. Other processes learn of a rotation within half a
/// minute; until then they sign with the key before it, which overlaps.
/// </summary>
public sealed partial class SigningKeys(
    SigningKeyStore store, ISecretProtector protector, TimeProvider time, ILogger<SigningKeys> logger) : IDisposable
{
    /// <summary>The shortest overlap: longer than it takes every process to notice.</summary>
    public static TimeSpan ShortestOverlap { get; } = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile Loaded? loaded;

    /// <summary>The public keys and when they retire, the newest first.</summary>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    public async Task<IReadOnlyList<StoredSigningKey>> ListAsync(CancellationToken cancellationToken)
    {
        var stored = await store.FindCurrentAsync(cancellationToken).ConfigureAwait(false);
        if (stored.Count > 0) return stored;

        var first = SigningKey.Generate();
        await store.InsertFirstAsync(first.PublicKey, protector.Protect(first.Reveal()), cancellationToken).ConfigureAwait(false);
        return await store.FindCurrentAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The keys that sign now.</summary>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    public async ValueTask<IReadOnlyList<SigningKey>> CurrentAsync(CancellationToken cancellationToken)
    {
        if (Fresh() is { } fresh) return fresh.Keys;

        await loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Fresh() is { } meanwhile) return meanwhile.Keys;
            var stored = await ListAsync(cancellationToken).ConfigureAwait(false);
            loaded = new([.. stored.Select(Read).OfType<SigningKey>()], time.GetTimestamp());
            return loaded.Keys;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>Makes a new key. The one before it goes on signing beside it for the overlap.</summary>
    /// <param name="line">What the audit is to say of the new public key.</param>
    /// <exception cref="System.Data.Common.DbException">The database failed; nothing has changed.</exception>
    public async Task<IReadOnlyList<StoredSigningKey>> RotateAsync(
        TimeSpan overlap, Func<string, AuditEntry> line, CancellationToken cancellationToken)
    {
        var next = SigningKey.Generate();
        await store.RotateAsync(
            next.PublicKey, protector.Protect(next.Reveal()), overlap, line(next.PublicKey), cancellationToken).ConfigureAwait(false);
        loaded = null;
        LogRotated(logger, next.PublicKey);
        return await ListAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => loading.Dispose();

    private Loaded? Fresh() => loaded is { } keys && time.GetElapsedTime(keys.At) < KeptFor ? keys : null;

    private SigningKey? Read(StoredSigningKey stored)
    {
        try
        {
            return SigningKey.Parse(protector.Unprotect(stored.ProtectedPrivateKey));
        }
        catch (CryptographicException exception)
        {
            LogUnreadable(logger, exception, stored.PublicKey);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Error,
        "The signing key {PublicKey} cannot be decrypted, so webhooks lack its v1a signature. Restore the keys, or rotate this one.")]
    private static partial void LogUnreadable(ILogger logger, Exception exception, string publicKey);

    [LoggerMessage(2, LogLevel.Information, "Webhooks are signed with a new key, {PublicKey}.")]
    private static partial void LogRotated(ILogger logger, string publicKey);

    private sealed record Loaded(IReadOnlyList<SigningKey> Keys, long At);
}
