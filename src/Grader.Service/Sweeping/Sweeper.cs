using Grader.Service.Events;
using Grader.Service.Queue;
using Grader.Service.Regrading;
using Grader.Service.Telemetry;
using Grader.Service.Worker;
using Grader.Storage.Events;

namespace Grader.Service.Sweeping;

/// <summary>Requeues submissions whose message or worker was lost, and removes old events: at the start, then on a timer.</summary>
internal sealed partial class Sweeper(
    SubmissionSweep sweep,
    EventStore events,
    SubmissionQueue queue,
    ResultWriter results,
    RegradeApplying regrades,
    GradingMetrics metrics,
    ReceiveEndpointState endpoint,
    IOptions<SweepOptions> options,
    IOptions<AttemptOptions> attempts,
    IOptions<BusOptions> bus,
    IOptions<EventOptions> kept,
    TimeProvider time,
    ILogger<Sweeper> logger) : BackgroundService
{
    private readonly int batch = options.Value.Batch;
    private readonly int maxLost = attempts.Value.MaxLost;

    /// <summary>Until when what was published is to be published again; null if nothing is.</summary>
    private long? forgetUntil;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, time);
        var recovered = false;
        do
        {
            try
            {
                // The in-memory bus also forgets its messages when its endpoint stops.
                if (endpoint.TakeResumed()) recovered = false;
                if (!recovered && bus.Value.Transport == BusTransport.InMemory)
                    forgetUntil = await sweep.FindNewestDueAsync(stoppingToken).ConfigureAwait(false);
                recovered = true;
                // A batch of each kind in turn: however many rows there are of one kind, the others wait for no more than one batch.
                while (await SweepAsync(stoppingToken).ConfigureAwait(false)) { }
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // A failed sweep must not be the last one.
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    /// <summary>Handles at most one batch of each kind.</summary>
    /// <returns>Whether a batch was full: there may be more.</returns>
    private async Task<bool> SweepAsync(CancellationToken cancellationToken)
    {
        var mayBeMore = await RecoverAsync(cancellationToken).ConfigureAwait(false);
        mayBeMore |= Told(await sweep.RequeueExpiredAsync(maxLost, batch, cancellationToken).ConfigureAwait(false), Requeued);
        mayBeMore |= await CompleteExhaustedAsync(cancellationToken).ConfigureAwait(false);
        mayBeMore |= Told(await sweep.ForgetLostAsync(options.Value.LostAfter, batch, cancellationToken).ConfigureAwait(false), Lost);
        mayBeMore |= await PublishAsync(cancellationToken).ConfigureAwait(false);
        await regrades.ApplyGradedAsync(cancellationToken).ConfigureAwait(false);
        mayBeMore |= Told(await events.ExpireAsync(kept.Value.KeptFor, batch, cancellationToken).ConfigureAwait(false), LogExpired);
        return mayBeMore;
    }

    /// <returns>Whether a whole batch was found.</returns>
    private bool Told(int found, Action<ILogger, int> tell)
    {
        if (found > 0) tell(logger, found);
        return found == batch;
    }

    private async Task<bool> RecoverAsync(CancellationToken cancellationToken)
    {
        if (forgetUntil is not { } until) return false;
        var mayBeMore = Told(await sweep.ForgetPublicationsAsync(until, batch, cancellationToken).ConfigureAwait(false), LogRecovered);
        if (!mayBeMore) forgetUntil = null;
        return mayBeMore;
    }

    private void Requeued(ILogger log, int count)
    {
        metrics.Swept("lease_expired", count);
        LogRequeued(log, count);
    }

    private void Lost(ILogger log, int count)
    {
        metrics.Swept("message_lost", count);
        LogLost(log, count);
    }

    private async Task<bool> CompleteExhaustedAsync(CancellationToken cancellationToken)
    {
        var exhausted = await sweep.FindExhaustedAsync(maxLost, batch, cancellationToken).ConfigureAwait(false);
        var completed = 0;
        foreach (var submission in exhausted)
        {
            if (!await results.WriteInfrastructureErrorAsync(
                    submission, ResultWriter.WorkersLost, CompletionFence.LeaseExpired, cancellationToken).ConfigureAwait(false))
                continue;

            completed++;
            metrics.Swept("exhausted", 1);
            LogExhausted(logger, submission.Id, submission.Lost + 1);
        }

        return completed == batch;
    }

    private async Task<bool> PublishAsync(CancellationToken cancellationToken)
    {
        var unpublished = await sweep.TakeUnpublishedAsync(batch, cancellationToken).ConfigureAwait(false);
        foreach (var publication in unpublished)
        {
            // Without a broker, each one would wait for its own timeout. Leave the others to the next sweep.
            if (!await queue.PublishAsync(publication, cancellationToken).ConfigureAwait(false)) return false;
        }

        return unpublished.Count == batch;
    }

    [LoggerMessage(1, LogLevel.Information, "Republishing {Count} queued submissions that the bus may have forgotten.")]
    private static partial void LogRecovered(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Warning, "Requeued {Count} submissions whose worker was lost.")]
    private static partial void LogRequeued(ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "Submission {SubmissionId} lost its worker {Times} times: infrastructure_error.")]
    private static partial void LogExhausted(ILogger logger, string submissionId, int times);

    [LoggerMessage(4, LogLevel.Warning, "Republishing {Count} submissions whose message was lost.")]
    private static partial void LogLost(ILogger logger, int count);

    [LoggerMessage(6, LogLevel.Information, "Removed {Count} events because of their age.")]
    private static partial void LogExpired(ILogger logger, int count);

    [LoggerMessage(5, LogLevel.Error, "The sweep failed; the next one tries again.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}

/// <summary>Runs the sweeper in this process.</summary>
internal static class SweeperServices
{
    public static void AddSweeper(this WebApplicationBuilder builder)
    {
        builder.AddValidated<SweepOptions>(SweepOptions.Section);
        builder.Services.AddHostedService<Sweeper>();
    }
}
