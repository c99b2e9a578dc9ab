using System.Data.Common;
using System.Text.Json;
using Grader.Contracts.Submissions;

namespace Grader.Storage.Submissions;

/// <summary>Removes submissions that are old and done with.</summary>
public sealed class SubmissionRetention(IDatabase database)
{
    /// <summary>
    /// Looks at a batch of submissions in the order of their ids, and removes those that nothing needs: whose events are gone, and that no
    /// regrade has a copy of.
    /// </summary>
    /// <param name="old">What to look at.</param>
    /// <param name="archive">Gets what is removed. Where it throws nothing is; it may get the same submissions again.</param>
    /// <returns>How many were removed, and where to go on; null where no more are old.</returns>
    /// <exception cref="DbException">The database failed; nothing was removed.</exception>
    public Task<(int Removed, string? Next)> RemoveAsync(
        OldSubmissions old, Func<IReadOnlyList<OldSubmission>, Task> archive, CancellationToken cancellationToken) =>
        database.WriteAsync(Durability.Process, async write =>
        {
            var parameters = new { status = old.Status, afterId = old.After, beforeId = old.Before, limit = old.Limit };
            var found = await write.QueryAsync<(string Id, bool Needed)>(SubmissionSql.FindOld, parameters, cancellationToken)
                .ConfigureAwait(false);
            var removed = new List<OldSubmission>();
            foreach (var (id, _) in found.Where(row => !row.Needed))
            {
                var rows = await write.QueryAsync<Submission>(SubmissionSql.FindWithFiles, new { id }, cancellationToken)
                    .ConfigureAwait(false);
                removed.Add(OldSubmission.Of(rows.Single()));
                await write.ExecuteAsync(SubmissionSql.Erase, new { id }, cancellationToken).ConfigureAwait(false);
            }

            if (removed.Count > 0) await archive(removed).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return (removed.Count, found.Count == old.Limit ? found[^1].Id : null);
        }, cancellationToken);
}

/// <summary>A batch of submissions to look at.</summary>
/// <param name="Status">As in the row: <c>graded</c> or <c>cancelled</c>.</param>
/// <param name="After">Only greater ids: where the batch before has ended.</param>
/// <param name="Before">Only smaller ids (<see cref="SubmissionId.Bound"/>).</param>
/// <param name="Limit">At most so many.</param>
public sealed record OldSubmissions(string Status, string After, string Before, int Limit);

/// <summary>A submission that is removed.</summary>
public sealed record OldSubmission(Submission Submission, IReadOnlyList<SourceFile> Files)
{
    internal static OldSubmission Of(Submission row) =>
        new(row, JsonSerializer.Deserialize(row.FilesJson!, FilesJson.Default.SourceFileArray)!);
}
