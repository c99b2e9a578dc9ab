using Grader.Storage.Deliveries;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// Sends due deliveries. The database says which; a signal or the time of the next retry wakes the loop. Each receiver has a limited number
/// of slots, and so has each host, so a slow one delays only itself. Every delivery arrives at least once or ends as a dead letter, even if
/// the process dies.
/// </summary>
internal sealed partial class DeliveryDispatcher(
    DeliveryStore store,
    DeliveryAttemptRunner runner,
    DeliverySignal signal,
    IOptions<WebhookOptions> options,
    TimeProvider time,
    ILogger<DeliveryDispatcher> logger) : BackgroundService
{
    // Attempts start after the claim is committed, so a large one would keep the first of them waiting.
    private const int ReceiversAtOnce = 64;

    private readonly WebhookOptions options = options.Value;

    /// <summary>
    /// Runs until stopped. Then it starts no more attempts, gives running ones time to finish
    /// (<see cref="WebhookOptions.ShutdownGrace"/>), and requeues the rest. Database errors are logged and retried.
    /// </summary>
    /// <param name="stopping">Stops it. The task then ends without an exception.</param>
    internal async Task RunAsync(CancellationToken stopping)
    {
        if (options.AllowedNetworks.Count > 0) LogAllowedNetworks(logger, string.Join(", ", options.AllowedNetworks));
        using var abort = new CancellationTokenSource();
        var limiter = new ConcurrencyLimiter(options, time);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var (wait, since) = await StartDueAsync(limiter, stopping, abort.Token).ConfigureAwait(false);
                await signal.WaitAsync(wait, since, time, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
        }

        await DrainAsync(limiter, abort).ConfigureAwait(false);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    /// <summary>Starts all due attempts that have a free slot.</summary>
    /// <returns>How long to wait for a signal, and since when.</returns>
    private async Task<(TimeSpan Wait, long Since)> StartDueAsync(
        ConcurrencyLimiter limiter, CancellationToken stopping, CancellationToken abort)
    {
        while (true)
        {
            var since = time.GetTimestamp();
            try
            {
                var receivers = await store.FindDueAsync(stopping).ConfigureAwait(false);
                var quotas = limiter.QuotasOf(receivers);
                if (quotas.Count == 0) return (Shorter(limiter.NextDue(receivers), options.LongestWait), since);

                var claimed = await store.ClaimAsync([.. quotas.Take(ReceiversAtOnce)], options.Lease, stopping).ConfigureAwait(false);
                // Another process was faster, or the clock went back. Retrying at once would spin.
                if (claimed.Count == 0) return (Shorter(options.DatabaseRetryDelay, options.LongestWait), since);

                var hosts = receivers.ToDictionary(entry => entry.Receiver, entry => entry.Host, StringComparer.Ordinal);
                foreach (var delivery in claimed) limiter.Add(Start(delivery, hosts[delivery.Receiver], abort));
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !stopping.IsCancellationRequested)
            {
                // An unavailable database must not end deliveries for good.
                LogDatabaseFailed(logger, exception);
                return (options.DatabaseRetryDelay, since);
            }
        }
    }

    private DeliverySlot Start(ClaimedDelivery delivery, string host, CancellationToken abort)
    {
        var slot = new DeliverySlot(delivery.Receiver, host);
        slot.Task = RunAttemptAsync();
        return slot;

        async Task RunAttemptAsync()
        {
            var succeeded = false;
            try
            {
                succeeded = await runner.RunAsync(delivery, abort).ConfigureAwait(false);
            }
            finally
            {
                slot.End(succeeded);
                signal.Raise();
            }
        }
    }

    private async Task DrainAsync(ConcurrencyLimiter limiter, CancellationTokenSource abort)
    {
        using (time.CreateTimer(_ => abort.Cancel(), state: null, options.ShutdownGrace, Timeout.InfiniteTimeSpan))
            await limiter.WhenAllEnded.ConfigureAwait(false);
    }

    private static TimeSpan Shorter(TimeSpan? one, TimeSpan other) => one < other ? one.Value : other;

    [LoggerMessage(1, LogLevel.Warning, "Reading or claiming deliveries failed; retrying.")]
    private static partial void LogDatabaseFailed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "Webhooks may go to networks that are not public: {Networks}.")]
    private static partial void LogAllowedNetworks(ILogger logger, string networks);
}
