using Grader.Storage.Deliveries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Deliveries;

/// <summary>Runs one claimed attempt: sends it, decides the next step, and records the outcome.</summary>
internal sealed partial class DeliveryAttemptRunner(
    DeliveryStore store,
    DeliverySender sender,
    DeliverySchedule schedule,
    EndpointDisablingRule disabling,
    EventSignal events,
    IOptions<WebhookOptions> options,
    TimeProvider time,
    ILogger<DeliveryAttemptRunner> logger)
{
    /// <summary>Never throws. An attempt that cannot be recorded is due again when its lease ends.</summary>
    /// <param name="delivery">Claimed by this process.</param>
    /// <param name="abort">Aborts the attempt and requeues the delivery.</param>
    /// <returns>Whether it was delivered.</returns>
    internal async Task<bool> RunAsync(ClaimedDelivery delivery, CancellationToken abort)
    {
        var started = time.GetTimestamp();
        var (outcome, step) = await AttemptAsync(delivery, started, abort).ConfigureAwait(false);
        while (!await TryCompleteAsync(delivery, outcome, step).ConfigureAwait(false))
        {
            if (abort.IsCancellationRequested || time.GetElapsedTime(started) >= options.Value.Lease) break;
            await Task.Delay(options.Value.DatabaseRetryDelay, time, abort).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return step.Status == DeliveryStatus.Delivered;
    }

    private async Task<(AttemptOutcome Outcome, DeliveryStep Step)> AttemptAsync(
        ClaimedDelivery delivery, long started, CancellationToken abort)
    {
        try
        {
            var (outcome, retryAfter) = await sender.SendAsync(delivery, abort).ConfigureAwait(false);
            return (outcome, StepAfter(outcome, retryAfter, delivery));
        }
        catch (OperationCanceledException) when (abort.IsCancellationRequested)
        {
            return (NoResponse(AttemptOutcome.Interrupted), DeliveryStep.Requeued);
        }
        catch (Exception exception)
        {
            // An unforeseen fault in one delivery must not stop the others, and must follow the schedule like any failure
            // instead of returning with every lease.
            LogFault(logger, exception, delivery.EventId, delivery.Receiver);
            var outcome = NoResponse(DeliveryError.Internal);
            return (outcome, StepAfter(outcome, retryAfter: null, delivery));
        }

        AttemptOutcome NoResponse(string code) =>
            new((int)time.GetElapsedTime(started).TotalMilliseconds, Status: null, code, Response: null);
    }

    private DeliveryStep StepAfter(AttemptOutcome outcome, TimeSpan? retryAfter, ClaimedDelivery delivery)
    {
        if (outcome.ErrorCode is null) return DeliveryStep.Delivered;

        var step = outcome.ErrorCode == DeliveryError.Gone ? DeliveryStep.Disabled
            : schedule.WaitAfter(delivery.Failures + 1, retryAfter) is { } wait ? DeliveryStep.RetryAfter(wait)
            : DeliveryStep.DeadLetter;
        return DeliveryError.IsServicesFault(outcome.ErrorCode)
            ? step with { IsReceiversFault = false }
            : step with { Disabling = disabling.After(outcome.ErrorCode, delivery) };
    }

    /// <returns>False if the database failed and a retry makes sense.</returns>
    private async Task<bool> TryCompleteAsync(ClaimedDelivery delivery, AttemptOutcome outcome, DeliveryStep step)
    {
        try
        {
            // Not cancelled by a shutdown: the attempt has happened, and the log must say so.
            var completion = await store.CompleteAsync(delivery, outcome, step, CancellationToken.None).ConfigureAwait(false);
            Log(completion, delivery, outcome, step);
            if (completion != AttemptCompletion.RecordedAndDisabled) return true;

            LogDisabled(logger, delivery.Receiver, step.Disabling!.Reason);
            events.Raise();
            return true;
        }
        catch (Exception exception)
        {
            // The database may be unavailable for a while.
            LogNotWritten(logger, exception, delivery.EventId, delivery.Receiver, delivery.Attempt);
            return false;
        }
    }

    private void Log(AttemptCompletion completion, ClaimedDelivery delivery, AttemptOutcome outcome, DeliveryStep step)
    {
        var (id, receiver, attempt) = (delivery.EventId, delivery.Receiver, delivery.Attempt);
        if (completion == AttemptCompletion.Fenced) LogFenced(logger, id, receiver, attempt);
        else LogCompleted(logger, id, receiver, attempt, step.Status, outcome.Status, outcome.ErrorCode);
    }

    [LoggerMessage(1, LogLevel.Information,
        "Webhook {WebhookId} to {Receiver}, attempt {Attempt}: {Status}, HTTP status {HttpStatus}, error {ErrorCode}")]
    private static partial void LogCompleted(
        ILogger logger, string webhookId, string receiver, int attempt, DeliveryStatus status, int? httpStatus, string? errorCode);

    [LoggerMessage(2, LogLevel.Warning,
        "Webhook {WebhookId} to {Receiver}, attempt {Attempt}: the lease expired, so the outcome is dropped and it is sent again.")]
    private static partial void LogFenced(ILogger logger, string webhookId, string receiver, int attempt);

    [LoggerMessage(3, LogLevel.Error, "Webhook {WebhookId} to {Receiver}: internal error.")]
    private static partial void LogFault(ILogger logger, Exception exception, string webhookId, string receiver);

    [LoggerMessage(4, LogLevel.Warning, "Webhook {WebhookId} to {Receiver}, attempt {Attempt}: the outcome cannot be recorded yet.")]
    private static partial void LogNotWritten(ILogger logger, Exception exception, string webhookId, string receiver, int attempt);

    [LoggerMessage(5, LogLevel.Warning, "The webhook endpoint {Receiver} is disabled: {Reason}.")]
    private static partial void LogDisabled(ILogger logger, string receiver, string reason);
}
