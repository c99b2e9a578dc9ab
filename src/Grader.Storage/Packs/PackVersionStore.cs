using System.Data.Common;

namespace Grader.Storage.Packs;

/// <summary>The versions of challenges that are in service, or that a submission still needs.</summary>
public sealed class PackVersionStore(IDatabase database)
{
    /// <summary>Records that versions are in service.</summary>
    /// <returns>Those that are not stored.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<IReadOnlyList<string>> TouchAsync(IEnumerable<string> versions, CancellationToken cancellationToken)
    {
        var missing = new List<string>();
        await using var write = await database.BeginWriteAsync(Durability.Process, cancellationToken).ConfigureAwait(false);
        // Always in the same order: another process that locks the same rows waits, and no two wait for each other.
        foreach (var version in versions.Order(StringComparer.Ordinal))
        {
            var touched = await write.ExecuteAsync(PackSql.Touch, new { version }, cancellationToken).ConfigureAwait(false);
            if (touched == 0) missing.Add(version);
        }

        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return missing;
    }

    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task AddAsync(StoredPack pack, CancellationToken cancellationToken) =>
        database.WriteAsync(PackSql.Insert, pack, Durability.Disk, cancellationToken);

    /// <returns>Null if it is not stored.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<StoredPack?> FindAsync(string version, CancellationToken cancellationToken) =>
        (await database.ReadAsync<StoredPack>(PackSql.Find, new { version }, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    /// <summary>Removes versions that no submission needs and that no process has had in service for so long.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> CollectAsync(TimeSpan unseen, CancellationToken cancellationToken) =>
        database.WriteAsync(
            PackSql.Collect, new { unseenMs = (long)unseen.TotalMilliseconds }, Durability.Process, cancellationToken);
}
