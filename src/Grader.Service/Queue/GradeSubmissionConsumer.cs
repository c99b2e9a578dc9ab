using Grader.Contracts.Messages;
using Grader.Service.Attempts;
using MassTransit;

namespace Grader.Service.Queue;

/// <summary>Wakes the worker. An exception reaches the kill switch; the row has been taken care of by then.</summary>
internal sealed class GradeSubmissionConsumer(AttemptRunner attempts) : IConsumer<GradeSubmission>
{
    public Task Consume(ConsumeContext<GradeSubmission> context) =>
        attempts.RunAsync(context.Message.SubmissionId, context.CancellationToken);
}
