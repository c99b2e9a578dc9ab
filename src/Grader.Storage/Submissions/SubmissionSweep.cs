using System.Data.Common;
using Dapper;

namespace Grader.Storage.Submissions;

/// <summary>
/// Finds what nobody works on: rows whose message was lost, and rows whose worker is gone. Every step takes a batch and
/// can be repeated.
/// </summary>
public sealed class SubmissionSweep(IDatabase database)
{
    /// <summary>
    /// Forgets that queued submissions were ever published. For the start of a process whose bus lives in its memory.
    /// </summary>
    /// <exception cref="DbException">The database fails.</exception>
    public Task<int> ForgetPublicationsAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(SubmissionSql.ForgetPublications, null, Durability.Process, cancellationToken);

    /// <summary>
    /// Finds submissions that were published and never started, and forgets that they were: their messages are lost.
    /// Those in a backlog are left alone, and while no worker takes anything it is one submission in <paramref name="age"/>.
    /// </summary>
    /// <param name="age">How long a message may be overtaken by others, or wait with nothing before it.</param>
    /// <returns>How many.</returns>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<int> ForgetLostAsync(TimeSpan age, int limit, CancellationToken cancellationToken)
    {
        var parameters = new { ageMs = (long)age.TotalMilliseconds, limit };
        await using var write = await database.BeginWriteAsync(Durability.Process, cancellationToken)
            .ConfigureAwait(false);
        var forgotten = await write.ExecuteAsync(SubmissionSql.ForgetOvertaken, parameters, cancellationToken)
            .ConfigureAwait(false);
        if (forgotten == 0)
        {
            forgotten = await write.ExecuteAsync(SubmissionSql.ForgetOldest, parameters, cancellationToken)
                .ConfigureAwait(false);
        }

        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return forgotten;
    }

    /// <summary>Queues submissions again whose lease has run out while they had attempts left.</summary>
    /// <returns>How many; as many as <paramref name="limit"/> means that there may be more.</returns>
    /// <exception cref="DbException">The database fails.</exception>
    public Task<int> RequeueExpiredAsync(int maxAttempts, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(
            SubmissionSql.RequeueExpired, new { maxAttempts, limit }, Durability.Process, cancellationToken);

    /// <summary>
    /// Submissions whose lease has run out in their last attempt. The caller completes them
    /// (<see cref="CompletionFence.LeaseExpired"/>); until then they are found again.
    /// </summary>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<IReadOnlyList<Submission>> FindExhaustedAsync(
        int maxAttempts, int limit, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        var rows = await connection.QueryAsync<SubmissionRow>(new CommandDefinition(
            SubmissionSql.FindExhausted, new { maxAttempts, limit }, cancellationToken: cancellationToken))
            .ConfigureAwait(false);
        return [.. rows.Select(row => row.ToSubmission())];
    }

    /// <summary>
    /// Queued submissions that should have been published by now. The caller publishes and marks them; those that it
    /// does not mark are due again after <see cref="SubmissionStore.PublishGrace"/>.
    /// </summary>
    /// <returns>As many as <paramref name="limit"/> means that there may be more.</returns>
    /// <exception cref="DbException">The database fails.</exception>
    public async Task<IReadOnlyList<Publication>> TakeUnpublishedAsync(int limit, CancellationToken cancellationToken)
    {
        await using var write = await database.BeginWriteAsync(Durability.Process, cancellationToken)
            .ConfigureAwait(false);
        var publications = await write.QueryAsync<Publication>(
            SubmissionSql.TakeUnpublished,
            new { limit, publishMs = (long)SubmissionStore.PublishGrace.TotalMilliseconds }, cancellationToken)
            .ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return publications;
    }
}
