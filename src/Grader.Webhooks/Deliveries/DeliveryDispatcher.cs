using Grader.Storage.Deliveries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>
/// Sends what is due. The database says what that is; a signal or the time of the next retry wakes the loop. Each
/// receiver has a share of the slots, so that a slow one delays only itself. Whatever dies in between, a delivery
/// arrives at least once or ends as a dead letter.
/// </summary>
public sealed partial class DeliveryDispatcher
{
    private readonly DeliveryStore store;
    private readonly DeliveryAttemptRunner runner;
    private readonly DeliverySignal signal;
    private readonly WebhookOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<DeliveryDispatcher> logger;

    internal DeliveryDispatcher(
        DeliveryStore store,
        DeliveryAttemptRunner runner,
        DeliverySignal signal,
        IOptions<WebhookOptions> options,
        TimeProvider time,
        ILogger<DeliveryDispatcher> logger)
    {
        this.store = store;
        this.runner = runner;
        this.signal = signal;
        this.options = options.Value;
        this.time = time;
        this.logger = logger;
    }

    /// <summary>
    /// Works until it is told to stop. Then it begins nothing more, lets attempts finish for a grace
    /// (<see cref="WebhookOptions.ShutdownGrace"/>), and hands back those that did not. Errors of the database are
    /// logged and outlived.
    /// </summary>
    /// <param name="stopping">Asks it to stop. The task then ends without an exception.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var breakOff = new CancellationTokenSource();
        var board = new ConcurrencyLimiter(options.MaxConcurrent, options.MaxConcurrentPerReceiver);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var (wait, since) = await LaunchDueAsync(board, stopping, breakOff.Token).ConfigureAwait(false);
                await signal.WaitAsync(wait, since, time, stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
        }

        await DrainAsync(board, breakOff).ConfigureAwait(false);
    }

    /// <summary>Begins all attempts that are due and have room.</summary>
    /// <returns>How long to wait for a signal before the next look, and since when that counts.</returns>
    private async Task<(TimeSpan Wait, long Since)> LaunchDueAsync(
        ConcurrencyLimiter board, CancellationToken stopping, CancellationToken breakOff)
    {
        while (true)
        {
            var looked = time.GetTimestamp();
            try
            {
                var agenda = await store.AgendaAsync(stopping).ConfigureAwait(false);
                var shares = board.Shares(agenda);
                if (shares.Count == 0) return (Shorter(board.NextDue(agenda), options.LongestWait), looked);

                var claimed = await store.ClaimAsync(shares, options.Lease, stopping).ConfigureAwait(false);
                // Another process was faster, or the clock went back. Not at once again: that would spin.
                if (claimed.Count == 0) return (Shorter(options.DatabaseRetryDelay, options.LongestWait), looked);

                foreach (var delivery in claimed) board.Add(Launch(delivery, breakOff));
            }
            catch (Exception exception)
                when (exception is not OperationCanceledException || !stopping.IsCancellationRequested)
            {
                // The loop's edge: a database that is away now must not end deliveries for good.
                LogDatabaseFailed(logger, exception);
                return (options.DatabaseRetryDelay, looked);
            }
        }
    }

    private DeliverySlot Launch(ClaimedDelivery delivery, CancellationToken breakOff)
    {
        var flight = new DeliverySlot(delivery.Receiver);
        flight.Task = FlyAsync();
        return flight;

        async Task FlyAsync()
        {
            try
            {
                await runner.RunAsync(delivery, breakOff).ConfigureAwait(false);
            }
            finally
            {
                flight.End();
                signal.Raise();
            }
        }
    }

    private async Task DrainAsync(ConcurrencyLimiter board, CancellationTokenSource breakOff)
    {
        using (time.CreateTimer(_ => breakOff.Cancel(), state: null, options.ShutdownGrace, Timeout.InfiniteTimeSpan))
            await board.WhenAllLanded.ConfigureAwait(false);
    }

    private static TimeSpan Shorter(TimeSpan? one, TimeSpan other) => one < other ? one.Value : other;

    [LoggerMessage(1, LogLevel.Warning, "The database of deliveries failed; trying again.")]
    private static partial void LogDatabaseFailed(ILogger logger, Exception exception);
}
