using System.Data.Common;
using System.Text.Json;
using System.Threading.Channels;

namespace Grader.Storage.Submissions;

/// <summary>
/// Stores submissions. Those that arrive while a transaction is written share the next one, and with it the wait for the disk (group
/// commit: Gray and Reuter, Transaction Processing, 9.4.7).
/// </summary>
public sealed class SubmissionInserts : IAsyncDisposable
{
    private const int MaxGroup = 64;

    private readonly Channel<Waiting> waiting = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly IDatabase database;
    private readonly Task writing;

    public SubmissionInserts(IDatabase database)
    {
        this.database = database;
        writing = Task.Run(WriteAsync);
    }

    /// <param name="maxQueued">If this many are queued already, nothing is written.</param>
    /// <param name="tell">Writes what others are told of a submission that this one cancels, in the same transaction.</param>
    /// <exception cref="DbException">The database failed; nothing was written.</exception>
    public Task<InsertOutcome> InsertAsync(
        NewSubmission submission, int maxQueued, Func<DatabaseWrite, Submission, CancellationToken, Task> tell)
    {
        var entry = new Waiting(submission, maxQueued, tell);
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(entry), this);
        return entry.Outcome.Task;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing.ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        var group = new List<Waiting>();
        while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            group.Clear();
            while (group.Count < MaxGroup && waiting.Reader.TryRead(out var next)) group.Add(next);
            await WriteAsync(group).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(List<Waiting> group)
    {
        try
        {
            var outcomes = await database.WriteAsync(async write =>
            {
                var outcomes = new List<InsertOutcome>();
                foreach (var entry in group) outcomes.Add(await InsertAsync(write, entry).ConfigureAwait(false));
                // Last: from the first event to the commit nobody else can write one.
                foreach (var (entry, outcome) in group.Zip(outcomes)) await TellAsync(write, entry, outcome).ConfigureAwait(false);
                await write.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                return outcomes;
            }, CancellationToken.None).ConfigureAwait(false);
            foreach (var (entry, outcome) in group.Zip(outcomes)) entry.Outcome.SetResult(outcome);
        }
        catch (Exception exception)
        {
            // One that fails would take the others with it: each gets a transaction of its own.
            if (group.Count == 1) group[0].Outcome.SetException(exception);
            else foreach (var entry in group) await WriteAsync([entry]).ConfigureAwait(false);
        }
    }

    private static async Task<InsertOutcome> InsertAsync(DatabaseWrite write, Waiting entry)
    {
        var submission = entry.Submission;
        var leftToday = submission.DailyQuota;
        if (leftToday is not null)
        {
            var today = await write.QueryAsync<long>(
                SubmissionSql.CountOfKeyToday, new { submission.KeyId, submission.DailyQuota }, default).ConfigureAwait(false);
            leftToday -= (int)today[0];
            if (leftToday <= 0) return await EarlierAsync(write, submission).ConfigureAwait(false) ?? new InsertOutcome.QuotaExceeded();
        }

        var publications = await write.QueryAsync<Publication>(SubmissionSql.Insert, new
        {
            submission.Id,
            submission.Challenge,
            submission.ChallengeVersion,
            submission.Tenant,
            submission.Student,
            metadata = submission.Metadata?.GetRawText(),
            webhookUrl = submission.Webhook?.Url,
            webhookSecret = submission.Webhook?.ProtectedSecret,
            submission.KeyId,
            holder = submission.Idempotency?.Holder,
            key = submission.Idempotency?.Key,
            fingerprint = submission.Idempotency?.Fingerprint,
            submission.TraceParent,
            publishMs = (long)SubmissionStore.PublishGrace.TotalMilliseconds,
            maxQueued = entry.MaxQueued,
            bulk = SubmissionSql.BulkTurn,
        }, default).ConfigureAwait(false);
        if (publications.SingleOrDefault() is not { } publication)
            return await EarlierAsync(write, submission).ConfigureAwait(false) ?? new InsertOutcome.QueueFull();

        await write.ExecuteAsync(SubmissionSql.InsertFiles, new
        {
            submission.Id,
            files = JsonSerializer.Serialize([.. submission.Files], FilesJson.Default.SourceFileArray),
        }, default).ConfigureAwait(false);
        return new InsertOutcome.Stored(publication, await SupersedeAsync(write, submission).ConfigureAwait(false), leftToday - 1);
    }

    /// <returns>What an earlier request with the same Idempotency-Key says about this one; null if there is none.</returns>
    private static async Task<InsertOutcome?> EarlierAsync(DatabaseWrite write, NewSubmission submission)
    {
        if (submission.Idempotency is not { } idempotency) return null;
        var found = await write.QueryAsync<(string Id, string Fingerprint)>(SubmissionSql.FindIdempotent, idempotency, default)
            .ConfigureAwait(false);
        return found.Count == 0 ? null
            : found[0].Fingerprint == idempotency.Fingerprint ? new InsertOutcome.Repeated(found[0].Id)
            : new InsertOutcome.KeyReused();
    }

    private static async Task<IReadOnlyList<Submission>> SupersedeAsync(DatabaseWrite write, NewSubmission submission) =>
        submission is { Supersedes: true, Student: not null }
            ? await write.QueryAsync<Submission>(
                SubmissionSql.Supersede, new { submission.Id, submission.Tenant, submission.Student, submission.Challenge }, default)
                .ConfigureAwait(false)
            : [];

    private static async Task TellAsync(DatabaseWrite write, Waiting entry, InsertOutcome outcome)
    {
        if (outcome is not InsertOutcome.Stored { Superseded: var cancelled }) return;
        foreach (var older in cancelled)
        {
            await entry.Tell(write, older, default).ConfigureAwait(false);
            await write.SignalAsync(DatabaseChannel.Submissions, older.Id, default).ConfigureAwait(false);
        }
    }

    private sealed record Waiting(
        NewSubmission Submission, int MaxQueued, Func<DatabaseWrite, Submission, CancellationToken, Task> Tell)
    {
        public TaskCompletionSource<InsertOutcome> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
