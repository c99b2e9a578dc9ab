using Grader.Contracts.Messages;
using Grader.Contracts.Results;
using Grader.Webhooks.Payloads;
using MassTransit;
using MassTransit.Serialization;

namespace Grader.Service.Queue;

/// <summary>
/// Announces results on the bus, once and without retries. Use a webhook if the result must arrive. On a broker they are plain JSON, for
/// receivers that know nothing of the bus (docs/queue.md).
/// </summary>
internal sealed partial class GradedEvents(IBus bus, IOptions<BusOptions> options, TimeProvider time, ILogger<GradedEvents> logger)
{
    private static readonly SystemTextJsonRawMessageSerializer PlainJson = new();

    public async Task PublishAsync(GradingResult result, Uri resultUrl, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.PublishTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            await bus.Publish(
                new SubmissionGraded(result.SubmissionId, ResultCut.ToFit(result), resultUrl),
                context =>
                {
                    if (options.Value.Transport == BusTransport.RabbitMq) context.Serializer = PlainJson;
                },
                either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The result is stored; a failure of the bus must not undo that.
            LogNotAnnounced(logger, exception, result.SubmissionId);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The result of {SubmissionId} was not announced on the bus.")]
    private static partial void LogNotAnnounced(ILogger logger, Exception exception, string submissionId);
}
