using Grader.Grading;
using Grader.Storage.Packs;

namespace Grader.Service.Packs;

/// <summary>
/// The versions of challenges that submissions name. One is stored before it is put into service, so a worker that does not have it, in
/// another process or after a restart, fetches it from the database.
/// </summary>
internal sealed partial class PackLibrary(PackVersionStore store, LivePacks packs, ILogger<PackLibrary> logger) : IDisposable
{
    private readonly SemaphoreSlim fetching = new(1, 1);

    /// <summary>Stores those of these versions that are not stored, and records that they are in service.</summary>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    public async Task KeepAsync(IEnumerable<ChallengeVersion> versions, CancellationToken cancellationToken)
    {
        var whole = versions.Where(version => version.Version is not null).ToDictionary(version => version.Version!);
        foreach (var missing in await store.TouchAsync(whole.Keys, cancellationToken).ConfigureAwait(false))
        {
            var version = whole[missing];
            await store.AddAsync(new(missing, version.Public.Slug, PackArchive.Write(version)), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Fetches a version if this process does not have it and the database does.</summary>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    public async Task FetchAsync(string slug, string? version, CancellationToken cancellationToken)
    {
        if (version is null || packs.Find(slug, version) is not null) return;

        // Of several submissions that need it, one fetches it; it is then compiled once.
        await fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (packs.Find(slug, version) is not null) return;
            if (await store.FindAsync(version, cancellationToken).ConfigureAwait(false) is not { } stored) return;

            packs.Keep(PackArchive.Read(slug, version, stored.Archive));
            LogFetched(logger, slug, version);
        }
        catch (InvalidDataException exception)
        {
            LogUnreadable(logger, slug, exception.Message);
        }
        finally
        {
            fetching.Release();
        }
    }

    public void Dispose() => fetching.Dispose();

    [LoggerMessage(1, LogLevel.Information, "Fetched a version of {Challenge} that a submission needs: {Version}.")]
    private static partial void LogFetched(ILogger logger, string challenge, string version);

    [LoggerMessage(2, LogLevel.Error, "A stored version of {Challenge} cannot be read: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string challenge, string reason);
}
