using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service.Queue;
using Grader.Storage.Deliveries;
using Grader.Webhooks.Deliveries;
using Grader.Webhooks.Payloads;

namespace Grader.Service.Worker;

/// <summary>Persists a result, then notifies webhooks, waiting clients and the bus.</summary>
internal sealed class ResultWriter(
    SubmissionStore store,
    LivePacks packs,
    PublicAddress address,
    DeliverySignal deliveries,
    SubmissionWatch watch,
    GradedEvents events,
    IOptions<GradingOptions> grading,
    TimeProvider time)
{
    public const string ServiceFailed = "The service failed while grading. Your score is unaffected; the submission can be graded again.";

    public const string VersionGone =
        "The challenge has changed since you submitted, and the earlier version is gone. Your score is unaffected; the submission can be "
        + "graded again.";

    /// <returns>False if the fence rejected it: nothing was written and nobody was notified.</returns>
    /// <exception cref="System.Data.Common.DbException">The database failed; nothing was written.</exception>
    public async Task<bool> WriteAsync(
        Submission submission, GradingResult result, CompletionFence fence, CancellationToken cancellationToken)
    {
        var url = address.Of(Routes.Submission(submission.Id));
        // Nobody is told of a second grading until it is applied.
        var isAgain = submission.RegradeId is not null;
        NewDelivery[] webhooks = submission.Webhook is { } target ? [DeliveryOf(submission, target, result, url)] : [];
        if (!await store.CompleteAsync(result, webhooks, fence, cancellationToken).ConfigureAwait(false)) return false;

        if (isAgain) return true;
        deliveries.Raise();
        watch.Raise(submission.Id);
        await events.PublishAsync(result, url, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Reports that the service could not grade the submission.</summary>
    /// <param name="reason">A sentence for the student.</param>
    /// <inheritdoc cref="WriteAsync"/>
    public Task<bool> WriteInfrastructureErrorAsync(
        Submission submission, string reason, CompletionFence fence, CancellationToken cancellationToken) =>
        WriteAsync(submission, InfrastructureError(submission, reason), fence, cancellationToken);

    private NewDelivery DeliveryOf(Submission submission, WebhookTarget target, GradingResult result, Uri resultUrl) => new(
        WebhookId.New(time.GetUtcNow()), submission.Id, target.Url, target.ProtectedSecret,
        WebhookPayload.ForGraded(result, submission.Metadata, resultUrl));

    private GradingResult InfrastructureError(Submission submission, string reason)
    {
        var queued = (submission.StartedAt ?? submission.CreatedAt) - submission.CreatedAt;
        var maxScore = packs.Find(submission.Challenge, submission.ChallengeVersion)?.Public.MaxScore ?? 0;
        return new GradingRequest(submission.Id, submission.Challenge, [], submission.Attempt, queued, submission.ChallengeVersion)
            .ToUngraded(Verdict.InfrastructureError, reason, maxScore, grading.Value.Worker, time.GetUtcNow());
    }
}
