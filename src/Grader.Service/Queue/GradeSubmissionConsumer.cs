using Grader.Contracts.Messages;
using Grader.Service.Attempts;
using Grader.Storage.Submissions;
using MassTransit;

namespace Grader.Service.Queue;

/// <summary>Wakes the worker. An exception reaches the kill switch; the row has been taken care of by then.</summary>
internal sealed class GradeSubmissionConsumer(
    AttemptRunner attempts, SubmissionStore store, ReceiveEndpointState rest, IHostApplicationLifetime lifetime) : IConsumer<GradeSubmission>
{
    public Task Consume(ConsumeContext<GradeSubmission> context)
    {
        // A transport that stops hands on what it had fetched, and would wait for each to be graded.
        var id = context.Message.SubmissionId;
        return rest.IsResting || lifetime.ApplicationStopping.IsCancellationRequested
            ? store.UnpublishAsync(id, CancellationToken.None)
            : attempts.RunAsync(id, context.CancellationToken);
    }
}
