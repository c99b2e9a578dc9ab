using Grader.Service.Events;
using Grader.Service.Queue;
using Grader.Service.Regrading;
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
    ReceiveEndpointState endpoint,
    IOptions<SweepOptions> options,
    IOptions<AttemptOptions> attempts,
    IOptions<BusOptions> bus,
    IOptions<EventOptions> kept,
    TimeProvider time,
    ILogger<Sweeper> logger) : BackgroundService
{
    private readonly int batch = options.Value.Batch;
    private readonly int maxAttempts = attempts.Value.Max;

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
                if (!recovered) await RecoverAsync(stoppingToken).ConfigureAwait(false);
                recovered = true;
                await SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // A failed sweep must not be the last one.
                LogFailed(logger, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    private async Task RecoverAsync(CancellationToken cancellationToken)
    {
        if (bus.Value.Transport != BusTransport.InMemory) return;
        var queued = await sweep.ForgetPublicationsAsync(cancellationToken).ConfigureAwait(false);
        if (queued > 0) LogRecovered(logger, queued);
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        await RepeatAsync(() => sweep.RequeueExpiredAsync(maxAttempts, batch, cancellationToken), LogRequeued).ConfigureAwait(false);
        await CompleteExhaustedAsync(cancellationToken).ConfigureAwait(false);
        await RepeatAsync(() => sweep.ForgetLostAsync(options.Value.LostAfter, batch, cancellationToken), LogLost).ConfigureAwait(false);
        await PublishAsync(cancellationToken).ConfigureAwait(false);
        await regrades.ApplyGradedAsync(cancellationToken).ConfigureAwait(false);
        await RepeatAsync(() => events.ExpireAsync(kept.Value.KeptFor, batch, cancellationToken), LogExpired).ConfigureAwait(false);
    }

    /// <summary>Repeats a step until it finds less than a whole batch.</summary>
    private async Task RepeatAsync(Func<Task<int>> step, Action<ILogger, int> log)
    {
        int found;
        do
        {
            found = await step().ConfigureAwait(false);
            if (found > 0) log(logger, found);
        }
        while (found == batch);
    }

    private async Task CompleteExhaustedAsync(CancellationToken cancellationToken)
    {
        foreach (var submission in await sweep.FindExhaustedAsync(maxAttempts, batch, cancellationToken).ConfigureAwait(false))
        {
            if (await results.WriteInfrastructureErrorAsync(
                    submission, ResultWriter.ServiceFailed, CompletionFence.LeaseExpired, cancellationToken).ConfigureAwait(false))
                LogExhausted(logger, submission.Id, submission.Attempt);
        }
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Publication> unpublished;
        do
        {
            unpublished = await sweep.TakeUnpublishedAsync(batch, cancellationToken).ConfigureAwait(false);
            foreach (var publication in unpublished)
            {
                // Without a broker, each one would wait for its own timeout. Leave the others to the next sweep.
                if (!await queue.PublishAsync(publication, cancellationToken).ConfigureAwait(false)) return;
            }
        }
        while (unpublished.Count == batch);
    }

    [LoggerMessage(1, LogLevel.Information, "Republishing {Count} queued submissions that the bus may have forgotten.")]
    private static partial void LogRecovered(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Warning, "Requeued {Count} submissions whose worker was lost.")]
    private static partial void LogRequeued(ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "Submission {SubmissionId} lost its worker {Attempts} times: infrastructure_error.")]
    private static partial void LogExhausted(ILogger logger, string submissionId, int attempts);

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
