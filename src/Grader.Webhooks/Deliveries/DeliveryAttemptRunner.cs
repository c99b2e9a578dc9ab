using Grader.Storage.Deliveries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>One attempt from the claim to its line in the log: sends, decides what follows, writes it down.</summary>
internal sealed partial class DeliveryAttemptRunner(
    DeliveryStore store,
    DeliverySender sender,
    DeliverySchedule schedule,
    IOptions<WebhookOptions> options,
    TimeProvider time,
    ILogger<DeliveryAttemptRunner> logger)
{
    /// <summary>Never throws: an attempt that cannot be written down becomes due again when its lease ends.</summary>
    /// <param name="delivery">Claimed by this process.</param>
    /// <param name="breakOff">Breaks the attempt off and hands the delivery back.</param>
    internal async Task RunAsync(ClaimedDelivery delivery, CancellationToken breakOff)
    {
        var started = time.GetTimestamp();
        var (outcome, step) = await AttemptAsync(delivery, started, breakOff).ConfigureAwait(false);
        while (!await TryCompleteAsync(delivery, outcome, step).ConfigureAwait(false))
        {
            if (breakOff.IsCancellationRequested || time.GetElapsedTime(started) >= options.Value.Lease) return;
            await Task.Delay(options.Value.DatabaseRetryDelay, time, breakOff)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<(AttemptOutcome Outcome, DeliveryStep Step)> AttemptAsync(
        ClaimedDelivery delivery, long started, CancellationToken breakOff)
    {
        try
        {
            var result = await sender.SendAsync(delivery, breakOff).ConfigureAwait(false);
            return (result.Outcome, StepAfter(result, delivery.Failures));
        }
        catch (OperationCanceledException) when (breakOff.IsCancellationRequested)
        {
            return (Without(DeliveryAttempt.Interrupted), DeliveryStep.HandedBack);
        }
        catch (Exception exception)
        {
            // The attempt's edge: one delivery with a fault that nobody foresaw must not stop the others, and must
            // follow the schedule like any failure instead of coming back with every lease.
            LogFault(logger, exception, delivery.Id);
            var result = new SendResult(Without(DeliveryError.Internal), RetryAfter: null);
            return (result.Outcome, StepAfter(result, delivery.Failures));
        }

        AttemptOutcome Without(string code) =>
            new((int)time.GetElapsedTime(started).TotalMilliseconds, Status: null, code, Response: null);
    }

    private DeliveryStep StepAfter(SendResult result, int failuresBefore)
    {
        if (result.Outcome.ErrorCode is null) return DeliveryStep.Delivered;
        if (result.Outcome.ErrorCode == DeliveryError.Gone) return DeliveryStep.Disabled;

        return schedule.WaitAfter(failuresBefore + 1, result.RetryAfter) is { } wait
            ? DeliveryStep.RetryAfter(wait)
            : DeliveryStep.DeadLetter;
    }

    /// <returns>False where the database failed and it is worth trying again.</returns>
    private async Task<bool> TryCompleteAsync(ClaimedDelivery delivery, AttemptOutcome outcome, DeliveryStep step)
    {
        try
        {
            // Not cancelled by a stop: what happened has happened, and the log must say so.
            if (await store.CompleteAsync(delivery, outcome, step, CancellationToken.None).ConfigureAwait(false))
                LogCompleted(logger, delivery.Id, delivery.Attempt, step.Status, outcome.Status, outcome.ErrorCode);
            else
                LogFenced(logger, delivery.Id, delivery.Attempt);
            return true;
        }
        catch (Exception exception)
        {
            // The edge to the database, which may be away for a while.
            LogNotWritten(logger, exception, delivery.Id, delivery.Attempt);
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Information,
        "Webhook {WebhookId}, attempt {Attempt}: {Status}, answer {HttpStatus}, error {ErrorCode}")]
    private static partial void LogCompleted(
        ILogger logger, string webhookId, int attempt, DeliveryStatus status, int? httpStatus, string? errorCode);

    [LoggerMessage(2, LogLevel.Warning,
        "Webhook {WebhookId}, attempt {Attempt}: its lease had run out, its outcome is dropped and it is sent again.")]
    private static partial void LogFenced(ILogger logger, string webhookId, int attempt);

    [LoggerMessage(3, LogLevel.Error, "Webhook {WebhookId}: a fault of the service.")]
    private static partial void LogFault(ILogger logger, Exception exception, string webhookId);

    [LoggerMessage(4, LogLevel.Warning, "Webhook {WebhookId}, attempt {Attempt}: the outcome cannot be written yet.")]
    private static partial void LogNotWritten(ILogger logger, Exception exception, string webhookId, int attempt);
}
