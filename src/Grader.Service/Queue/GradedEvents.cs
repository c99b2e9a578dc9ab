using Grader.Contracts.Messages;
using Grader.Contracts.Results;
using Grader.Webhooks.Payloads;
using MassTransit;
using Microsoft.Extensions.Options;

namespace Grader.Service.Queue;

/// <summary>Announces results on the bus, for whoever listens. What must arrive is a webhook; this is not repeated.</summary>
internal sealed partial class GradedEvents(
    IBus bus, IOptions<BusOptions> options, TimeProvider time, ILogger<GradedEvents> logger)
{
    public async Task PublishAsync(GradingResult result, Uri resultUrl, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.PublishTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            await bus.Publish(new SubmissionGraded(result.SubmissionId, ResultCut.ToFit(result), resultUrl), either.Token)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The result is written; nothing that the bus does may undo that.
            LogNotAnnounced(logger, exception, result.SubmissionId);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The result of {SubmissionId} was not announced on the bus.")]
    private static partial void LogNotAnnounced(ILogger logger, Exception exception, string submissionId);
}
