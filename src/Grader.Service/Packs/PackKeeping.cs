using System.Data.Common;
using Grader.Storage.Packs;

namespace Grader.Service.Packs;

/// <summary>Stores the versions in service before the first submission can name one, and removes those that nobody needs.</summary>
internal sealed partial class PackKeeping(
    PackLibrary library, PackVersionStore store, LivePacks packs, TimeProvider time, ILogger<PackKeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    // Much longer than a process may miss its hour.
    private static readonly TimeSpan Unseen = TimeSpan.FromDays(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await library.KeepAsync(packs.Current.Versions, cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await library.KeepAsync(packs.Current.Versions, stoppingToken).ConfigureAwait(false);
                var removed = await store.CollectAsync(Unseen, stoppingToken).ConfigureAwait(false);
                if (removed > 0) LogRemoved(logger, removed);
            }
            catch (DbException exception)
            {
                LogFailed(logger, exception);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Removed {Count} old versions of challenges: no submission needs them.")]
    private static partial void LogRemoved(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Warning, "The versions of challenges could not be looked after; in an hour again.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
