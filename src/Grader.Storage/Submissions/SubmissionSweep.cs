using System.Data.Common;

namespace Grader.Storage.Submissions;

/// <summary>Finds submissions whose message or worker was lost. Every step handles one batch and can be repeated.</summary>
public sealed class SubmissionSweep(IDatabase database)
{
    private static readonly long PublishMs = (long)SubmissionStore.PublishGrace.TotalMilliseconds;

    /// <returns>A moment after the <see cref="Publication.Due"/> of everything that was published until now.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<long> FindNewestDueAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync<long>(SubmissionSql.NewestDue, new { publishMs = PublishMs }, cancellationToken).ConfigureAwait(false))
        .Single();

    /// <summary>Marks queued submissions as unpublished. For the start of a process with an in-memory bus.</summary>
    /// <param name="until">From <see cref="FindNewestDueAsync"/>: what is published later is left alone.</param>
    /// <returns>How many; if this equals <paramref name="limit"/>, there may be more.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> ForgetPublicationsAsync(long until, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.ForgetPublications, new { until, limit }, Durability.Process, cancellationToken);

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
            // Of two sweepers at once, the second would take the second oldest for the oldest.
            await write.SerializeAsync("lost messages", cancellationToken).ConfigureAwait(false);
            var parameters = new { ageMs = (long)age.TotalMilliseconds, limit, publishMs = PublishMs };
            var forgotten = await write.ExecuteAsync(SubmissionSql.ForgetOvertaken, parameters, cancellationToken).ConfigureAwait(false);
            if (forgotten == 0)
                forgotten = await write.ExecuteAsync(SubmissionSql.ForgetOldest, parameters, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return forgotten;
        }, cancellationToken);

    /// <summary>Requeues submissions whose lease has expired, and counts the worker as lost.</summary>
    /// <param name="maxLost">A submission that loses its worker for this time is left to <see cref="FindExhaustedAsync"/>.</param>
    /// <returns>How many; if this equals <paramref name="limit"/>, there may be more.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<int> RequeueExpiredAsync(int maxLost, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(
            SubmissionSql.RequeueExpired, new { maxLost, limit }, Durability.Process, cancellationToken);

    /// <summary>
    /// Finds submissions whose lease expired and that have lost as many workers as they may. The caller completes them
    /// (<see cref="CompletionFence.LeaseExpired"/>); until then they are found again.
    /// </summary>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<Submission>> FindExhaustedAsync(int maxLost, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<Submission>(SubmissionSql.FindExhausted, new { maxLost, limit }, cancellationToken);

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
                SubmissionSql.TakeUnpublished, new { limit, publishMs = PublishMs }, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return publications;
        }, cancellationToken);
}
