using System.Data.Common;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Storage.Audit;
using Grader.Storage.Submissions;

namespace Grader.Storage.Regrades;

/// <summary>Grades submissions again, beside their results: the rows of a regrade are graded like any other and then compared.</summary>
public sealed class RegradeStore(IDatabase database, TimeProvider time)
{
    private const int Batch = 100;

    /// <summary>What is told of a submission whose result has changed, in the same transaction.</summary>
    /// <param name="submission">With its new result.</param>
    /// <param name="before">Its verdict and its score until now.</param>
    public delegate Task Tell(
        DatabaseWrite write, Submission submission, GradingResult result, Submission before, CancellationToken cancellationToken);

    /// <param name="version">The version to grade with.</param>
    /// <param name="most">If more submissions match, nothing is written.</param>
    /// <returns>How many submissions match; 0 or more than <paramref name="most"/> if nothing was written.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<int> CreateAsync(
        string id, RegradeFilter filter, string? version, bool autoApply, int most, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            var found = await write.QueryAsync<string>(
                RegradeSql.FindSubmissions,
                new { filter.Challenge, filter.Tenant, filter.Version, filter.Verdict, filter.SubmissionId, limit = most + 1 },
                cancellationToken).ConfigureAwait(false);
            if (found.Count == 0 || found.Count > most) return found.Count;

            await write.ExecuteAsync(
                RegradeSql.Insert, new { id, filter.Tenant, filter.Challenge, filter.Version, autoApply, keyId = line.KeyId },
                cancellationToken).ConfigureAwait(false);
            var turn = SubmissionSql.BulkTurn;
            foreach (var of in found)
            {
                var row = new { id = SubmissionId.New(time.GetUtcNow()), of, version, turn, regradeId = id };
                await write.ExecuteAsync(RegradeSql.InsertSubmission, row, cancellationToken).ConfigureAwait(false);
                await write.ExecuteAsync(RegradeSql.InsertFiles, row, cancellationToken).ConfigureAwait(false);
                turn++;
            }

            await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
            await write.CommitAsync(cancellationToken).ConfigureAwait(false);
            return found.Count;
        }, cancellationToken);

    /// <returns>Null if there is none with this id.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public async Task<Regrade?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await database.ReadAsync<Regrade>(RegradeSql.Find, new { id }, cancellationToken).ConfigureAwait(false)).SingleOrDefault();

    /// <returns>The ids of regrades that are graded and are to be applied then.</returns>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<string>> FindToApplyAsync(CancellationToken cancellationToken) =>
        database.ReadAsync<string>(RegradeSql.FindToApply, null, cancellationToken);

    /// <param name="after">The id of the last submission that is known.</param>
    /// <exception cref="DbException">The database failed.</exception>
    public Task<IReadOnlyList<RegradeChange>> FindChangesAsync(string id, string after, int limit, CancellationToken cancellationToken) =>
        database.ReadAsync<RegradeChange>(RegradeSql.FindChanges, new { id, after, limit }, cancellationToken);

    /// <summary>
    /// Gives submissions their new results, a batch at a time; if it stops halfway, it can be called again. A submission whose second
    /// grading was a fault of the service keeps its first result.
    /// </summary>
    /// <returns>False if it was applied or dropped before.</returns>
    /// <exception cref="DbException">The database failed; whole batches may have been written.</exception>
    public async Task<bool> ApplyAsync(string id, Tell tell, AuditEntry line, CancellationToken cancellationToken)
    {
        while (true)
        {
            var outcome = await database.WriteAsync<bool?>(async write =>
            {
                var batch = await write.QueryAsync<(string Id, string RegradeOf, string Result)>(
                    RegradeSql.TakeBatch, new { id, limit = Batch }, cancellationToken).ConfigureAwait(false);
                if (batch.Count == 0)
                    return await DecideAsync(write, id, RegradeStatus.Applied, line, cancellationToken).ConfigureAwait(false);

                foreach (var (again, of, json) in batch)
                {
                    await ApplyAsync(write, of, json, tell, cancellationToken).ConfigureAwait(false);
                    await write.ExecuteAsync(RegradeSql.Remove, new { id = again }, cancellationToken).ConfigureAwait(false);
                }

                await write.CommitAsync(cancellationToken).ConfigureAwait(false);
                return null;
            }, cancellationToken).ConfigureAwait(false);
            if (outcome is { } decided) return decided;
        }
    }

    /// <summary>Forgets what was graded again; every submission keeps its result.</summary>
    /// <returns>False if it was applied or dropped before.</returns>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<bool> DropAsync(string id, AuditEntry line, CancellationToken cancellationToken) =>
        database.WriteAsync(async write =>
        {
            await write.ExecuteAsync(RegradeSql.RemoveAll, new { id }, cancellationToken).ConfigureAwait(false);
            return await DecideAsync(write, id, RegradeStatus.Dropped, line, cancellationToken).ConfigureAwait(false);
        }, cancellationToken);

    private static async Task ApplyAsync(DatabaseWrite write, string of, string json, Tell tell, CancellationToken cancellationToken)
    {
        var result = ResultJson.Parse(json);
        if (result.Verdict is Verdict.InfrastructureError or Verdict.ChallengeError) return;
        var before = await write.QueryAsync<Submission>(SubmissionSql.Find, new { id = of }, cancellationToken).ConfigureAwait(false);
        if (before.SingleOrDefault() is not { } first) return;

        result = result with { SubmissionId = of, Attempt = first.Attempt + 1 };
        var after = await write.QueryAsync<Submission>(RegradeSql.Apply, new
        {
            id = of,
            result = ResultJson.ToCompactString(result),
            verdict = ResultJson.NameOf(result.Verdict),
            score = result.Score,
            failedProperties = SubmissionStore.FailedProperties(result),
            attempt = result.Attempt,
            challengeVersion = result.ChallengeVersion,
        }, cancellationToken).ConfigureAwait(false);
        foreach (var submission in after) await tell(write, submission, result, first, cancellationToken).ConfigureAwait(false);
        await write.SignalAsync(DatabaseChannel.Submissions, of, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<bool> DecideAsync(
        DatabaseWrite write, string id, RegradeStatus status, AuditEntry line, CancellationToken cancellationToken)
    {
        var decided = await write.ExecuteAsync(
            RegradeSql.Decide, new { id, status = status.ToString().ToLowerInvariant() }, cancellationToken).ConfigureAwait(false);
        if (decided == 0) return false;
        await AuditStore.AppendAsync(write, line, cancellationToken).ConfigureAwait(false);
        await write.CommitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
