using System.Data.Common;
using System.Text.Json;
using Dapper;
using Grader.Contracts.Results;
using Grader.Storage.Deliveries;

namespace Grader.Storage.Submissions;

/// <summary>The submissions: the truth about each, whatever the queue knows of it.</summary>
public sealed class SubmissionStore(IDatabase database)
{
    /// <summary>How long a POST has for publishing before the sweeper does it instead.</summary>
    public static TimeSpan PublishGrace { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Writes a submission, queued and not yet published.</summary>
    /// <returns>What to publish.</returns>
    /// <exception cref="DbException">The database fails; nothing was written.</exception>
    public async Task<Publication> InsertAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        var publication = await write.QueryAsync<Publication>(SubmissionSql.Insert, new
        {
            submission.Id,
            submission.Challenge,
            submission.ChallengeVersion,
            metadata = submission.Metadata?.GetRawText(),
            webhookUrl = submission.Webhook?.Url,
            webhookSecret = submission.Webhook?.ProtectedSecret,
            submission.IdempotencyKey,
            submission.TraceParent,
            publishMs = (long)PublishGrace.TotalMilliseconds,
        }, cancellationToken).ConfigureAwait(false);
        await write.ExecuteAsync(SubmissionSql.InsertFiles, new
        {
            submission.Id,
            files = JsonSerializer.Serialize([.. submission.Files], FilesJson.Default.SourceFileArray),
        }, cancellationToken).ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return publication.Single();
    }

    /// <summary>A submission as it stands; null where there is none with this id.</summary>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<Submission?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        var row = await connection.QuerySingleOrDefaultAsync<SubmissionRow>(
            new CommandDefinition(SubmissionSql.Find, new { id }, cancellationToken: cancellationToken))
            .ConfigureAwait(false);
        return row?.ToSubmission();
    }

    /// <summary>The broker has confirmed the message.</summary>
    /// <exception cref="DbException">The database fails.</exception>
    public Task MarkPublishedAsync(Publication publication, CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.MarkPublished, publication, Durability.Process, cancellationToken);

    /// <summary>A message was taken from the queue and nothing came of it: the sweeper publishes it again at once.</summary>
    /// <exception cref="DbException">The database fails.</exception>
    public Task UnpublishAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.Unpublish, new { id }, Durability.Process, cancellationToken);

    /// <summary>Begins an attempt.</summary>
    /// <param name="lease">After this another worker may claim it, unless it is renewed.</param>
    /// <param name="maxAttempts">A submission that has had so many attempts is not claimed again.</param>
    /// <returns>Null where there is nothing to do: graded, cancelled, unknown, or another worker's.</returns>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<ClaimedSubmission?> ClaimAsync(
        string id, TimeSpan lease, int maxAttempts, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(Durability.Process, cancellationToken)
            .ConfigureAwait(false);
        var rows = await write.QueryAsync<SubmissionRow>(
            SubmissionSql.Claim, new { id, leaseMs = (long)lease.TotalMilliseconds, maxAttempts }, cancellationToken)
            .ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return rows.SingleOrDefault()?.ToClaimed();
    }

    /// <returns>False where the attempt is no longer the caller's: it must stop.</returns>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<bool> RenewLeaseAsync(
        string id, int attempt, TimeSpan lease, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            SubmissionSql.RenewLease, new { id, attempt, leaseMs = (long)lease.TotalMilliseconds }, Durability.Process,
            cancellationToken).ConfigureAwait(false) > 0;

    /// <summary>Writes a result and the webhooks that report it: all or nothing.</summary>
    /// <param name="result">Names the submission and the attempt.</param>
    /// <param name="fence">Who may write it.</param>
    /// <returns>False where the attempt is no longer the caller's: nothing was written.</returns>
    /// <exception cref="DbException">The database fails; nothing was written.</exception>
    public async Task<bool> CompleteAsync(
        GradingResult result, IReadOnlyList<NewDelivery> deliveries, CompletionFence fence,
        CancellationToken cancellationToken)
    {
        var sql = fence == CompletionFence.LeaseExpired ? SubmissionSql.CompleteExpired : SubmissionSql.Complete;
        await using var write = await database.BeginWriteAsync(cancellationToken).ConfigureAwait(false);
        var written = await write.ExecuteAsync(sql, new
        {
            id = result.SubmissionId,
            attempt = result.Attempt,
            result = ResultJson.ToCompactString(result),
            tamperRecords = result.TamperRecords,
        }, cancellationToken).ConfigureAwait(false);
        if (written == 0) return false;

        foreach (var delivery in deliveries)
        {
            await DeliveryStore.InsertAsync(write.Connection, write.Transaction, delivery, cancellationToken)
                .ConfigureAwait(false);
        }

        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Gives an attempt up and queues the submission again; the sweeper publishes it.</summary>
    /// <param name="wait">How long the sweeper leaves it alone.</param>
    /// <param name="counts">False where the worker only stopped: the attempt does not count among the allowed ones.</param>
    /// <returns>False where the attempt is no longer the caller's.</returns>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<bool> ReleaseAsync(
        string id, int attempt, TimeSpan wait, bool counts, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            SubmissionSql.Release,
            new { id, attempt, waitMs = (long)wait.TotalMilliseconds, uncounted = counts ? 0 : 1 }, Durability.Disk,
            cancellationToken).ConfigureAwait(false) > 0;
}
