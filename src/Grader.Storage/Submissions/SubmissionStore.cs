using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Serialization;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Storage.Audit;
using Grader.Storage.Events;

namespace Grader.Storage.Submissions;

/// <summary>The submissions. A row is the truth, whatever the queue knows.</summary>
public sealed class SubmissionStore(IDatabase database)
{
    /// <summary>How long a POST may take to publish before the sweeper does it instead.</summary>
    public static TimeSpan PublishGrace { get; } = TimeSpan.FromSeconds(10);

    /// <returns>Null if no submission has this id.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<Submission?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync<Submission>(SubmissionSql.Find, new { id }, cancellationToken).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }

    /// <summary>The newest first; the rows of regrades are not listed.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<SubmissionSummary>> ListAsync(SubmissionFilter filter, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<SubmissionSummary>(
            $"""
            SELECT id AS Id, challenge AS Challenge, status AS Status, verdict AS Verdict, score AS Score, tenant AS Tenant,
                   student AS Student, created_at AS CreatedAt, graded_at AS GradedAt
            FROM submissions
            WHERE {string.Join(" AND ", filter.Conditions())}
            ORDER BY id DESC
            LIMIT @limit
            """,
            new
            {
                filter.Tenant, filter.Student, filter.Challenge, filter.Verdict, filter.Status, filter.Before, limit,
            }, cancellationToken);

    /// <summary>Cancels a submission that is not graded yet. A worker that grades it loses its attempt.</summary>
    /// <param name="tell">Writes what others are told, in the same transaction.</param>
    /// <returns>Null if it is graded or cancelled already, or unknown: nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<Submission?> CancelAsync(
        string id, Func<DatabaseWrite, Submission, CancellationToken, Task> tell, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            var cancelled = await write.QueryAsync<Submission>(SubmissionSql.Cancel, new { id }, cancellationToken).ConfigureAwait(false);
            if (cancelled.SingleOrDefault() is not { } submission) return null;

            await tell(write, submission, cancellationToken).ConfigureAwait(false);
            await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
            await write.SignalAsync(DatabaseChannel.Submissions, id, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return submission;
        }, cancellationToken);

    /// <summary>Removes a submission, with its code, its result, its deliveries and its events.</summary>
    /// <param name="line">Stays in the audit.</param>
    /// <returns>False if it is unknown: nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> EraseAsync(string id, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            await write.ExecuteAsync(SubmissionSql.LockToErase, new { id }, cancellationToken).ConfigureAwait(false);
            if (await write.ExecuteAsync(SubmissionSql.Erase, new { id }, cancellationToken).ConfigureAwait(false) == 0) return false;

            await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }, cancellationToken);

    /// <summary>Records that the broker confirmed the message.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task MarkPublishedAsync(Publication publication, CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.MarkPublished, publication, Durability.Process, cancellationToken);

    /// <summary>Records that a message was taken without an attempt: the sweeper publishes another at once.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task UnpublishAsync(string id, long? due, CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.Unpublish, new { id, due }, Durability.Process, cancellationToken);

    /// <summary>Starts an attempt at the submission whose turn it is: tenants take turns, and each is served in order.</summary>
    /// <param name="id">The submission that the message names. It need not be the one that is claimed.</param>
    /// <param name="due">The <see cref="Publication.Due"/> of the message; null if it carries none.</param>
    /// <param name="lease">When it ends another worker may claim the submission, unless it is renewed.</param>
    /// <param name="maxAttempts">A submission with this many attempts, lost workers not counted, is not claimed again.</param>
    /// <param name="shown">From these follows how much the result may show.</param>
    /// <returns>Null if nothing waits.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<ClaimedSubmission?> ClaimNextAsync(
        string id, long? due, TimeSpan lease, int maxAttempts, ShownLimits shown, CancellationToken cancellationToken)
    {
        // A transaction of its own: in that of the claim it would lock this row and so hide it from other workers.
        await database.WriteAsync(SubmissionSql.MarkTaken, new { id }, Durability.Process, cancellationToken).ConfigureAwait(false);

        return await database.WriteAsync<ClaimedSubmission?>(Durability.Process, async write =>
        {
            var rows = await ClaimAsync(write, new { due, leaseMs = (long)lease.TotalMilliseconds, maxAttempts }, cancellationToken)
                .ConfigureAwait(false);
            if (rows.SingleOrDefault() is not { } submission) return null;

            var mayShow = await ReserveShownAsync(write, submission, shown, cancellationToken).ConfigureAwait(false);
            if (due is not null && due != submission.Due)
            {
                await write.ExecuteAsync(SubmissionSql.HandOver, new { due, own = submission.Due }, cancellationToken)
                    .ConfigureAwait(false);
            }

            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return new(submission, JsonSerializer.Deserialize(submission.FilesJson!, FilesJson.Default.SourceFileArray)!, mayShow);
        }, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>False if the caller has lost the attempt and must stop.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<bool> RenewLeaseAsync(
        string id, int attempt, TimeSpan lease, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            SubmissionSql.RenewLease, new { id, attempt, leaseMs = (long)lease.TotalMilliseconds }, Durability.Process,
            cancellationToken).ConfigureAwait(false) > 0;

    /// <summary>Stores a result and the event that reports it in one transaction.</summary>
    /// <param name="result">Names the submission and the attempt.</param>
    /// <param name="graded">The event, which everyone who wants it is told; null if nobody is told.</param>
    /// <param name="fence">Who may write it.</param>
    /// <returns>False if the caller has lost the attempt: nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> CompleteAsync(
        GradingResult result, NewEvent? graded, CompletionFence fence, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            var sql = fence == CompletionFence.LeaseExpired ? SubmissionSql.CompleteExpired : SubmissionSql.Complete;
            var written = await write.ExecuteAsync(sql, new
            {
                id = result.SubmissionId,
                attempt = result.Attempt,
                result = ResultJson.ToCompactString(result),
                verdict = ResultJson.NameOf(result.Verdict),
                score = result.Score,
                failedProperties = FailedProperties(result),
                tamperRecords = result.TamperRecords,
                shown = result.Measurements.ShownCharacters,
            }, cancellationToken).ConfigureAwait(false);
            if (written == 0) return false;

            if (graded is not null) await EventStore.AppendAsync(write, graded, cancellationToken).ConfigureAwait(false);
            await write.SignalAsync(DatabaseChannel.Submissions, result.SubmissionId, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }, cancellationToken);

    /// <summary>Gives up an attempt and requeues the submission; the sweeper publishes it.</summary>
    /// <param name="wait">How long the sweeper waits before it publishes.</param>
    /// <param name="counts">False if the worker only stopped: the attempt does not count towards the limit.</param>
    /// <returns>False if the caller has lost the attempt.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<bool> ReleaseAsync(
        string id, int attempt, TimeSpan wait, bool counts, CancellationToken cancellationToken) =>
        await database.WriteAsync(
            SubmissionSql.Release,
            new { id, attempt, waitMs = (long)wait.TotalMilliseconds, uncounted = counts ? 0 : 1 }, Durability.Disk,
            cancellationToken).ConfigureAwait(false) > 0;

    internal static string FailedProperties(GradingResult result) => string.Join(' ', result.Tests
        .Where(test => test.Status != TestStatus.Passed).Select(test => test.Property).Distinct().Order(StringComparer.Ordinal));

    private static async Task<IReadOnlyList<Submission>> ClaimAsync(
        DatabaseWrite write, object parameters, CancellationToken cancellationToken)
    {
        var rows = await write.QueryAsync<Submission>(SubmissionSql.Claim, parameters, cancellationToken).ConfigureAwait(false);
        // Each turn of this loop means that another worker has got a row.
        while (rows.Count == 0 && write.Dialect.HasConcurrentWriters)
        {
            var waiting = await write.QueryAsync<long>(SubmissionSql.CountWaiting, parameters, cancellationToken).ConfigureAwait(false);
            if (waiting[0] == 0) break;
            rows = await write.QueryAsync<Submission>(SubmissionSql.ClaimSkipped, parameters, cancellationToken).ConfigureAwait(false);
        }

        return rows;
    }

    private static async Task<int> ReserveShownAsync(
        DatabaseWrite write, Submission submission, ShownLimits limits, CancellationToken cancellationToken)
    {
        if (submission.Student is null) return limits.PerResult;

        await write.SerializeAsync($"student {submission.Tenant} {submission.Student}", cancellationToken).ConfigureAwait(false);
        var shown = await write.QueryAsync<int>(
            SubmissionSql.ShownPastHour,
            new { id = submission.Id, tenant = submission.Tenant, student = submission.Student }, cancellationToken).ConfigureAwait(false);
        var mayShow = Math.Clamp(limits.PerHour - shown[0], 0, limits.PerResult);
        await write.ExecuteAsync(SubmissionSql.ReserveShown, new { id = submission.Id, mayShow }, cancellationToken).ConfigureAwait(false);
        return mayShow;
    }
}

/// <summary>The format of files in a row.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SourceFile[]))]
internal sealed partial class FilesJson : JsonSerializerContext;
