using System.Collections.Concurrent;
using System.Diagnostics;
using Grader.Contracts.Messages;
using Grader.Contracts.Results;
using Grader.Grading;
using Grader.Service.Packs;
using Grader.Service.Submissions;
using Grader.Service.Telemetry;

namespace Grader.Service.Worker;

/// <summary>
/// Runs one attempt at one submission: claim, grade, write. If anything fails on the way, the row tells what is left to do. A
/// submission is graded once, however many messages arrive.
/// </summary>
internal sealed partial class AttemptRunner(
    SubmissionStore store,
    IGradingPipeline pipeline,
    ResultWriter results,
    PackLibrary library,
    ProgressHub progress,
    GradingMetrics metrics,
    IOptions<AttemptOptions> options,
    IOptions<GradingOptions> grading,
    TimeProvider time,
    ILogger<AttemptRunner> logger)
{
    private static readonly Func<ILogger, string, int, IDisposable?> AttemptScope =
        LoggerMessage.DefineScope<string, int>("submission {SubmissionId}, attempt {Attempt}");

    private readonly ConcurrentDictionary<string, bool> missingVersions = new(StringComparer.Ordinal);
    private readonly AttemptOptions options = options.Value;
    private readonly ShownLimits shown = new(grading.Value.CounterExampleCharacters, grading.Value.CounterExampleCharactersPerHour);

    /// <param name="message">Names a submission; another's turn may come first.</param>
    /// <param name="stopping">Stops the worker: the submission is requeued, and the attempt does not count.</param>
    /// <exception cref="Exception">The service or the machine failed. The row is consistent again.</exception>
    public async Task RunAsync(GradeSubmission message, CancellationToken stopping)
    {
        var claimed = await store.ClaimNextAsync(
            message.SubmissionId, message.Due, options.Lease, options.Max, shown, stopping).ConfigureAwait(false);
        if (claimed is null)
        {
            LogNothingToDo(logger, message.SubmissionId);
            return;
        }

        using var scope = AttemptScope(logger, claimed.Submission.Id, claimed.Submission.Attempt);
        using var span = GradingMetrics.Source.StartActivity("grade", ActivityKind.Consumer, claimed.Submission.TraceParent);
        span?.SetTag("grader.submission", claimed.Submission.Id);
        span?.SetTag("grader.challenge", claimed.Submission.Challenge);
        if (await GradeAsync(claimed, stopping).ConfigureAwait(false) is not { } result) return;

        // A finished result is written even while the worker stops.
        if (await results.WriteAsync(claimed.Submission, result, CompletionFence.Worker, CancellationToken.None)
                .ConfigureAwait(false))
        {
            span?.SetTag("grader.verdict", ResultJson.NameOf(result.Verdict));
            LogGraded(logger, result.Verdict, result.Score, result.MaxScore);
        }
        else
        {
            metrics.AttemptFailed("fenced");
            LogFenced(logger);
        }
    }

    /// <returns>Null if the attempt ended without a result; another attempt follows.</returns>
    private async Task<GradingResult?> GradeAsync(ClaimedSubmission claimed, CancellationToken stopping)
    {
        var submission = claimed.Submission;
        await using var lease = LeaseKeeper.Start(submission, store, options, time, logger);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, lease.Lost);
        progress.Tell(submission.Id, test: null);
        try
        {
            await library.FetchAsync(submission.Challenge, submission.ChallengeVersion, either.Token).ConfigureAwait(false);
            return await pipeline.GradeAsync(
                new(submission.Id, submission.Challenge, claimed.Files, submission.Attempt, claimed.Queued,
                    submission.ChallengeVersion, MayShow: claimed.MayShow, OnTest: test => progress.Tell(submission.Id, test)),
                either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (lease.Lost.IsCancellationRequested)
        {
            metrics.AttemptFailed("lease_lost");
            LogLost(logger);
            return null;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            metrics.AttemptFailed("stopped");
            LogStopped(logger);
            await ReleaseAsync(submission, TimeSpan.Zero, counts: false).ConfigureAwait(false);
            return null;
        }
        catch (MissingVersionException exception)
        {
            metrics.AttemptFailed("missing_version");
            await RequeueForVersionAsync(submission, exception).ConfigureAwait(false);
            return null;
        }
        catch (Exception exception)
        {
            // The edge of the pipeline: anything that is not a verdict is our fault.
            metrics.AttemptFailed("fault");
            await FailAsync(submission, exception).ConfigureAwait(false);
            throw;
        }
    }

    private async Task RequeueForVersionAsync(Submission submission, MissingVersionException missing)
    {
        // Each submission for it comes by every few seconds.
        if (missingVersions.TryAdd(submission.ChallengeVersion ?? submission.Challenge, true)) LogMissingVersion(logger, missing.Message);
        if (time.GetUtcNow() - submission.CreatedAt < options.VersionWait)
        {
            await ReleaseAsync(submission, options.RetryDelay, counts: false).ConfigureAwait(false);
            return;
        }

        await results.WriteInfrastructureErrorAsync(
            submission, ResultWriter.VersionGone, CompletionFence.Worker, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task FailAsync(Submission submission, Exception exception)
    {
        if (submission.Tries < options.Max)
        {
            LogFailed(logger, exception);
            await ReleaseAsync(submission, options.RetryDelay, counts: true).ConfigureAwait(false);
            return;
        }

        LogExhausted(logger, exception);
        await results.WriteInfrastructureErrorAsync(
            submission, ResultWriter.ServiceFailed, CompletionFence.Worker, CancellationToken.None).ConfigureAwait(false);
    }

    private Task<bool> ReleaseAsync(Submission submission, TimeSpan wait, bool counts) =>
        store.ReleaseAsync(submission.Id, submission.Attempt, wait, counts, CancellationToken.None);

    [LoggerMessage(1, LogLevel.Debug, "Nothing to do for the message of {SubmissionId}: no submission waits.")]
    private static partial void LogNothingToDo(ILogger logger, string submissionId);

    [LoggerMessage(2, LogLevel.Information, "Graded: {Verdict}, {Score} of {MaxScore} points.")]
    private static partial void LogGraded(ILogger logger, Verdict verdict, int? score, int maxScore);

    [LoggerMessage(3, LogLevel.Warning, "The result was not written: another worker has taken over.")]
    private static partial void LogFenced(ILogger logger);

    [LoggerMessage(4, LogLevel.Warning, "The lease was lost; grading ends without a result.")]
    private static partial void LogLost(ILogger logger);

    [LoggerMessage(5, LogLevel.Information, "The worker is stopping; the submission is requeued.")]
    private static partial void LogStopped(ILogger logger);

    [LoggerMessage(6, LogLevel.Error, "Grading failed; the submission is requeued.")]
    private static partial void LogFailed(ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Error, "The last attempt failed; the result is infrastructure_error.")]
    private static partial void LogExhausted(ILogger logger, Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "{Missing} Submissions for it wait for a worker that has it.")]
    private static partial void LogMissingVersion(ILogger logger, string missing);
}
