using System.Data.Common;

namespace Grader.Storage.Submissions;

/// <summary>Finds submissions whose message or worker was lost. Every step handles one batch and can be repeated.</summary>
public sealed class SubmissionSweep(IDatabase database)
{
    /// <summary>Marks all queued submissions as unpublished. For the start of a process with an in-memory bus.</summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> ForgetPublicationsAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.ForgetPublications, null, Durability.Process, cancellationToken);

    /// <summary>
    /// Finds submissions that were published but never started, and marks them as unpublished: their messages are lost. Leaves a
    /// backlog alone; while no worker takes messages, it marks one submission per <paramref name="age"/>.
    /// </summary>
    /// <param name="age">How long a message may wait while newer ones start, or while nothing is ahead of it.</param>
    /// <returns>How many.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> ForgetLostAsync(TimeSpan age, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(Durability.Process, async write =>
        {
            var ageMs = (long)age.TotalMilliseconds;
            // Another sweeper would count the same rows, and take others for them.
            await write.SerializeAsync("lost messages", cancellationToken).ConfigureAwait(false);
            var overtaken = await write.QueryAsync<long>(SubmissionSql.CountOvertaken, new { ageMs }, cancellationToken)
                .ConfigureAwait(false);
            var sql = overtaken[0] > 0 ? SubmissionSql.ForgetOvertaken : SubmissionSql.ForgetOldest;
            var forgotten = await write.ExecuteAsync(sql, new { ageMs, limit = Math.Min(limit, overtaken[0]) }, cancellationToken)
                .ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return forgotten;
        }, cancellationToken);

    /// <summary>Requeues submissions whose lease has expired and that have attempts left.</summary>
    /// <returns>How many; if this equals <paramref name="limit"/>, there may be more.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> RequeueExpiredAsync(int maxAttempts, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(
            SubmissionSql.RequeueExpired, new { maxAttempts, limit }, Durability.Process, cancellationToken);

    /// <summary>
    /// Finds submissions whose lease expired in their last attempt. The caller completes them
    /// (<see cref="CompletionFence.LeaseExpired"/>); until then they are found again.
    /// </summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<Submission>> FindExhaustedAsync(int maxAttempts, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<Submission>(SubmissionSql.FindExhausted, new { maxAttempts, limit }, cancellationToken);

    /// <summary>
    /// Takes queued submissions whose publication is overdue. The caller publishes and marks them; the others are due again after
    /// <see cref="SubmissionStore.PublishGrace"/>.
    /// </summary>
    /// <returns>If there are <paramref name="limit"/> of them, there may be more.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<Publication>> TakeUnpublishedAsync(int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(Durability.Process, async write =>
        {
            var publications = await write.QueryAsync<Publication>(
                SubmissionSql.TakeUnpublished,
                new { limit, publishMs = (long)SubmissionStore.PublishGrace.TotalMilliseconds }, cancellationToken)
                .ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return publications;
        }, cancellationToken);
}
