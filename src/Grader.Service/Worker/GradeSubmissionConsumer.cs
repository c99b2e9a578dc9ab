using Grader.Contracts.Messages;
using Grader.Service.Queue;
using MassTransit;

namespace Grader.Service.Worker;

/// <summary>Starts an attempt for each message. An exception trips the kill switch; by then the row is consistent again.</summary>
internal sealed class GradeSubmissionConsumer(
    AttemptRunner attempts, SubmissionStore store, ReceiveEndpointState endpoint, IHostApplicationLifetime lifetime)
    : IConsumer<GradeSubmission>
{
    public Task Consume(ConsumeContext<GradeSubmission> context)
    {
        // A transport that stops still delivers the messages it has fetched, and would wait until each is graded.
        var message = context.Message;
        return endpoint.IsPaused || lifetime.ApplicationStopping.IsCancellationRequested
            ? store.UnpublishAsync(message.SubmissionId, message.Due, CancellationToken.None)
            : attempts.RunAsync(message, context.CancellationToken);
    }
}
