using Grader.Contracts.Results;
using Grader.Grading.Packs;
using Grader.Service.Http;
using Grader.Service.Queue;
using Grader.Service.Submissions;
using Grader.Storage.Deliveries;
using Grader.Storage.Submissions;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Payloads;

namespace Grader.Service.Attempts;

/// <summary>Makes a result true, and then tells everybody: the webhooks, who waits at the API, the bus.</summary>
internal sealed class ResultWriter(
    SubmissionStore store,
    ChallengeCatalogue catalogue,
    PublicAddress address,
    DeliverySignal deliveries,
    SubmissionWatch watch,
    GradedEvents events,
    TimeProvider time)
{
    /// <returns>False where the fence stopped it: nothing was written and nobody was told.</returns>
    /// <exception cref="System.Data.Common.DbException">The database fails; nothing was written.</exception>
    public async Task<bool> WriteAsync(
        Submission submission, GradingResult result, CompletionFence fence, CancellationToken cancellationToken)
    {
        NewDelivery[] webhooks = submission.Webhook is { } target ? [DeliveryOf(submission, target, result)] : [];
        if (!await store.CompleteAsync(result, webhooks, fence, cancellationToken).ConfigureAwait(false)) return false;

        deliveries.Raise();
        watch.Raise(submission.Id);
        await events.PublishAsync(result, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The service has failed as often as it may. That costs the student nothing.</summary>
    /// <inheritdoc cref="WriteAsync"/>
    public Task<bool> WriteInfrastructureErrorAsync(
        Submission submission, CompletionFence fence, CancellationToken cancellationToken) =>
        WriteAsync(submission, InfrastructureError(submission), fence, cancellationToken);

    private NewDelivery DeliveryOf(Submission submission, WebhookTarget target, GradingResult result) => new(
        WebhookId.New(time.GetUtcNow()), submission.Id, target.Url, target.ProtectedSecret,
        WebhookPayload.ForGraded(result, submission.Metadata, address.Of(SubmissionRoutes.Of(submission.Id))));

    private GradingResult InfrastructureError(Submission submission) => new()
    {
        SubmissionId = submission.Id,
        Challenge = submission.Challenge,
        ChallengeVersion = submission.ChallengeVersion ?? "",
        Verdict = Verdict.InfrastructureError,
        MaxScore = catalogue.Find(submission.Challenge)?.MaxScore ?? 0,
        Attempt = submission.Attempt,
        Message = "The service failed while it graded this. That costs you nothing; it can be graded again.",
        Measurements = new() { QueueMs = (int)((submission.StartedAt ?? submission.CreatedAt) - submission.CreatedAt).TotalMilliseconds },
        GradedAt = time.GetUtcNow(),
        Worker = Environment.MachineName,
    };
}
