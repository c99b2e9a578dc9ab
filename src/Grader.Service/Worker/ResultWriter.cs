using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service.Events;
using Grader.Service.Queue;
using Grader.Service.Telemetry;
using Grader.Webhooks.Deliveries;

namespace Grader.Service.Worker;

/// <summary>Persists a result, then notifies webhooks, waiting clients and the bus.</summary>
internal sealed class ResultWriter(
    SubmissionStore store,
    LivePacks packs,
    PublicAddress address,
    SubmissionEvents happened,
    GradingMetrics metrics,
    EventSignal signal,
    SubmissionWatch watch,
    GradedEvents events,
    IOptions<GradingOptions> grading,
    TimeProvider time)
{
    public const string ServiceFailed = "The service failed while grading. Your score is unaffected; the submission can be graded again.";

    public const string WorkersLost =
        "Each worker that graded this submission ended before it had a result. Your score is unaffected; the submission can be graded "
        + "again.";

    public const string VersionGone =
        "The challenge has changed since you submitted, and the earlier version is gone. Your score is unaffected; the submission can be "
        + "graded again.";

    /// <returns>False if the fence rejected it: nothing was written and nobody was notified.</returns>
    /// <exception cref="System.Data.Common.DbException">The database failed; nothing was written.</exception>
    public async Task<bool> WriteAsync(
        Submission submission, GradingResult result, CompletionFence fence, CancellationToken cancellationToken)
    {
        var isAgain = submission.RegradeId is not null;
        // Nobody is told of a second grading until it is applied.
        var graded = isAgain ? null : happened.Graded(submission, result);
        if (!await store.CompleteAsync(result, graded, fence, cancellationToken).ConfigureAwait(false)) return false;
        metrics.Graded(result);
        if (isAgain) return true;

        signal.Raise();
        watch.Raise(submission.Id);
        await events.PublishAsync(result, address.Of(Routes.Submission(submission.Id)), cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Reports that the service could not grade the submission.</summary>
    /// <param name="reason">A sentence for the student.</param>
    /// <inheritdoc cref="WriteAsync"/>
    public Task<bool> WriteInfrastructureErrorAsync(
        Submission submission, string reason, CompletionFence fence, CancellationToken cancellationToken) =>
        WriteAsync(submission, InfrastructureError(submission, reason), fence, cancellationToken);

    private GradingResult InfrastructureError(Submission submission, string reason)
    {
        var queued = (submission.StartedAt ?? submission.CreatedAt) - submission.CreatedAt;
        var maxScore = packs.Find(submission.Challenge, submission.ChallengeVersion)?.Public.MaxScore ?? 0;
        return new GradingRequest(submission.Id, submission.Challenge, [], submission.Attempt, queued, submission.ChallengeVersion)
            .ToUngraded(Verdict.InfrastructureError, reason, maxScore, grading.Value.Worker, time.GetUtcNow());
    }
}
