using Grader.Service.Attempts;
using Grader.Storage.Submissions;
using Microsoft.Extensions.Options;

namespace Grader.Service.Queue;

/// <summary>Finds what nobody works on and puts it back on its road. At a start it recovers what the last process left.</summary>
internal sealed partial class Sweeper(
    SubmissionSweep sweep,
    SubmissionQueue queue,
    ResultWriter results,
    IOptions<SweepOptions> options,
    IOptions<AttemptOptions> attempts,
    IOptions<BusOptions> bus,
    ILogger<Sweeper> logger)
{
    private readonly int batch = options.Value.Batch;
    private readonly TimeSpan lostAfter = options.Value.LostAfter;
    private readonly int maxAttempts = attempts.Value.Max;

    /// <summary>Before the first sweep after the bus has stopped: what it had before, a bus in memory has forgotten.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        if (bus.Value.Transport != BusTransport.InMemory) return;
        var queued = await sweep.ForgetPublicationsAsync(cancellationToken).ConfigureAwait(false);
        if (queued > 0) LogRecovered(logger, queued);
    }

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        await RequeueAsync(cancellationToken).ConfigureAwait(false);
        await CompleteExhaustedAsync(cancellationToken).ConfigureAwait(false);
        await ForgetLostAsync(cancellationToken).ConfigureAwait(false);
        await PublishAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task RequeueAsync(CancellationToken cancellationToken)
    {
        int requeued;
        do
        {
            requeued = await sweep.RequeueExpiredAsync(maxAttempts, batch, cancellationToken).ConfigureAwait(false);
            if (requeued > 0) LogRequeued(logger, requeued);
        }
        while (requeued == batch);
    }

    private async Task CompleteExhaustedAsync(CancellationToken cancellationToken)
    {
        foreach (var submission in await sweep.FindExhaustedAsync(maxAttempts, batch, cancellationToken).ConfigureAwait(false))
        {
            if (await results.WriteInfrastructureErrorAsync(submission, ResultWriter.ServiceFailed, CompletionFence.LeaseExpired, cancellationToken)
                    .ConfigureAwait(false))
                LogExhausted(logger, submission.Id, submission.Attempt);
        }
    }

    private async Task ForgetLostAsync(CancellationToken cancellationToken)
    {
        int lost;
        do
        {
            lost = await sweep.ForgetLostAsync(lostAfter, batch, cancellationToken).ConfigureAwait(false);
            if (lost > 0) LogLost(logger, lost);
        }
        while (lost == batch);
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Publication> unpublished;
        do
        {
            unpublished = await sweep.TakeUnpublishedAsync(batch, cancellationToken).ConfigureAwait(false);
            foreach (var publication in unpublished)
            {
                // With the broker away every one would wait for its own timeout; the next sweep is soon enough.
                if (!await queue.PublishAsync(publication, cancellationToken).ConfigureAwait(false)) return;
            }
        }
        while (unpublished.Count == batch);
    }

    [LoggerMessage(1, LogLevel.Information, "{Count} queued submissions that the bus may have forgotten are published again.")]
    private static partial void LogRecovered(ILogger logger, int count);

    [LoggerMessage(2, LogLevel.Warning, "{Count} submissions whose worker is gone are queued again.")]
    private static partial void LogRequeued(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Warning, "{Count} submissions were published and never taken; they are published again.")]
    private static partial void LogLost(ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "Submission {SubmissionId} has lost its worker {Attempts} times: infrastructure_error.")]
    private static partial void LogExhausted(ILogger logger, string submissionId, int attempts);
}
