using System.Collections.Concurrent;
using Grader.Storage.Keys;

namespace Grader.Service.Keys;

/// <summary>Finds whose key a request carries, and remembers it for a moment.</summary>
internal sealed class KeyAuthenticator(KeyStore store, IOptions<KeyOptions> options, TimeProvider time)
{
    // More keys than that in a moment are no clients of ours.
    private const int MaxRemembered = 10_000;

    private readonly ConcurrentDictionary<string, Remembered> remembered = new(StringComparer.Ordinal);

    /// <param name="key">What the request carries, of any form.</param>
    /// <returns>Null if there is no such key, or it was revoked or has expired.</returns>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    public async Task<Caller?> FindAsync(string key, CancellationToken cancellationToken)
    {
        // The database compares hashes: how long that takes tells nothing about the key.
        if (!ApiKeyText.IsWellFormed(key)) return null;
        var hash = ApiKeyText.Hash(key);
        if (remembered.TryGetValue(hash, out var known) && time.GetElapsedTime(known.At) < options.Value.RememberFor) return known.Caller;

        var found = await store.FindAsync(hash, cancellationToken).ConfigureAwait(false);
        if (found is null)
        {
            remembered.TryRemove(hash, out _);
            return null;
        }

        await store.TouchAsync(found, time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        var caller = Caller.Of(found);
        if (remembered.Count >= MaxRemembered) remembered.Clear();
        remembered[hash] = new(caller, time.GetTimestamp());
        return caller;
    }

    private sealed record Remembered(Caller Caller, long At);
}
