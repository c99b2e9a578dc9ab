using System.Data.Common;

namespace Grader.Service.Worker;

/// <summary>Renews the lease of one attempt until disposed, and signals when the lease is lost.</summary>
internal sealed partial class LeaseKeeper : IAsyncDisposable
{
    private readonly CancellationTokenSource lost = new();
    private readonly CancellationTokenSource done = new();
    private readonly Task renewing;

    private LeaseKeeper(Func<LeaseKeeper, Task> renew) => renewing = renew(this);

    /// <summary>Cancelled when another worker may have the attempt: its result would not be written.</summary>
    public CancellationToken Lost => lost.Token;

    public static LeaseKeeper Start(
        Submission submission, SubmissionStore store, AttemptOptions options, TimeProvider time, ILogger logger) =>
        new(keeper => keeper.RenewAsync(submission, store, options, time, logger));

    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync().ConfigureAwait(false);
        await renewing.ConfigureAwait(false);
        done.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync(Submission submission, SubmissionStore store, AttemptOptions options, TimeProvider time, ILogger logger)
    {
        using var timer = new PeriodicTimer(options.RenewEvery, time);
        var renewed = time.GetTimestamp();
        try
        {
            while (await timer.WaitForNextTickAsync(done.Token).ConfigureAwait(false))
            {
                if (await TryRenewAsync(submission, store, options, logger).ConfigureAwait(false) is not { } held)
                {
                    // The database is unavailable. Nobody else can claim the row while the lease lasts.
                    if (time.GetElapsedTime(renewed) < options.Lease) continue;
                    held = false;
                }

                if (!held)
                {
                    await lost.CancelAsync().ConfigureAwait(false);
                    return;
                }

                renewed = time.GetTimestamp();
            }
        }
        catch (OperationCanceledException)
        {
            // The attempt is over.
        }
    }

    /// <returns>Null if the database did not answer.</returns>
    private async Task<bool?> TryRenewAsync(Submission submission, SubmissionStore store, AttemptOptions options, ILogger logger)
    {
        try
        {
            return await store.RenewLeaseAsync(submission.Id, submission.Attempt, options.Lease, done.Token)
                .ConfigureAwait(false);
        }
        catch (DbException exception)
        {
            LogNotRenewed(logger, exception);
            return null;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The lease could not be renewed; retrying.")]
    private static partial void LogNotRenewed(ILogger logger, Exception exception);
}
