using Grader.Contracts.Messages;
using MassTransit;

namespace Grader.Service.Queue;

/// <summary>Publishes the ids of queued submissions.</summary>
internal sealed partial class SubmissionQueue(
    IBus bus, SubmissionStore store, IOptions<BusOptions> options, TimeProvider time, ILogger<SubmissionQueue> logger)
{
    /// <summary>Publishes one id and records that the broker confirmed it.</summary>
    /// <returns>False on failure. Nothing is lost: the row has no published_at, and the sweeper publishes it later.</returns>
    public async Task<bool> PublishAsync(Publication publication, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.PublishTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            var endpoint = await bus.GetSendEndpoint(QueueNames.InteractiveAddress).ConfigureAwait(false);
            var message = new GradeSubmission(publication.Id) { Due = publication.Due };
            await endpoint.Send(message, Mandatory, either.Token).ConfigureAwait(false);
            await store.MarkPublishedAsync(publication, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The broker client throws many exceptions, and the sweeper handles all of them.
            LogNotPublished(logger, exception, publication.Id);
            return false;
        }
    }

    /// <summary>Makes a message that no queue accepts an error instead of dropping it.</summary>
    private static void Mandatory(SendContext<GradeSubmission> context)
    {
        if (context.TryGetPayload(out RabbitMqSendContext? rabbit)) rabbit.Mandatory = true;
    }

    [LoggerMessage(1, LogLevel.Warning, "Submission {SubmissionId} was not published; the sweeper retries it.")]
    private static partial void LogNotPublished(ILogger logger, Exception exception, string submissionId);
}
