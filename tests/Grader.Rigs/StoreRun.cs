using System.Collections.Concurrent;
using System.Globalization;
using Dapper;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Storage;
using Grader.Storage.Balance;
using Grader.Storage.Events;
using Grader.Storage.Regrades;
using Grader.Storage.Submissions;
using Grader.Webhooks.Payloads;

namespace Grader.Rigs;

/// <summary>The statements that the API and the workers send for a submission, through the same code.</summary>
internal sealed class StoreRun(IDatabase database, GradingResult result, int? server)
{
    private const int Sweeps = 200;
    private const int FillChunk = 500;
    private const int Batch = 100;

    private const int Clients = 64;
    private const int MaxAttempts = 3;
    private const string Solution = "public static class Solution { }";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);
    private static readonly ShownLimits Shown = new(0, 0);

    // As a day without workers leaves them: half of one tenant, the others of many, each waiting for a message of its own.
    private const string Fill =
        """
        WITH RECURSIVE n (i) AS (SELECT @first UNION ALL SELECT i + 1 FROM n WHERE i < @last)
        INSERT INTO submissions (id, challenge, tenant, student, created_at, published_at, publish_due_at, turn)
        SELECT 'sub_' || @prefix || i, 'take-every', CASE WHEN i % 2 = 0 THEN 'large' ELSE 'tenant' || i % 100 END, 'student' || i,
               now_ms() - i, now_ms() - i, now_ms() - i, i
        FROM n
        """;

    private const string FillFiles =
        """
        INSERT INTO submission_files (submission_id, files)
        SELECT id, '[]' FROM submissions WHERE id > 'sub_' || @prefix AND id < 'sub_' || @prefix || 'z'
        """;

    private readonly SubmissionStore store = new(database);

    /// <summary>Measures a round, fills the queue, and measures again.</summary>
    /// <param name="queued">Rows that wait in the second round and are not the rig's; 0 for no second round.</param>
    public async Task<IReadOnlyList<Phase>> RunAsync(
        int count, int backlog, int workers, int queued, CancellationToken cancellationToken)
    {
        var phases = await RunAsync(count, backlog, workers, "", cancellationToken);
        if (queued == 0) return phases;

        await FillAsync(queued, cancellationToken);
        return [.. phases, .. await RunAsync(count, backlog, workers, string.Create(CultureInfo.InvariantCulture, $" +{queued}"),
            cancellationToken)];
    }

    private async Task<IReadOnlyList<Phase>> RunAsync(
        int count, int backlog, int workers, string suffix, CancellationToken cancellationToken)
    {
        await using var inserts = new SubmissionInserts(database);
        var (accept, grade) = (new Phase($"accept{suffix}", server), new Phase($"grade{suffix}", server));
        var (sweep, ready) = (new Phase($"sweep{suffix}", server), new Phase($"ready{suffix}", server));
        foreach (var round in Enumerable.Range(0, count).Chunk(backlog))
        {
            var sent = new ConcurrentQueue<Publication>();
            await accept.MeasureAsync(round.Length, () => Parallel.ForEachAsync(
                round, Options(Clients, cancellationToken), async (_, token) => sent.Enqueue(await AcceptAsync(inserts, token))));
            await sweep.MeasureAsync(Sweeps, () => RepeatAsync(SweepAsync, cancellationToken));
            await ready.MeasureAsync(Sweeps, () => RepeatAsync(ReadyAsync, cancellationToken));
            await grade.MeasureAsync(round.Length, () => Parallel.ForEachAsync(
                sent, Options(workers, cancellationToken), (message, token) => GradeAsync(message, token)));
        }

        return [accept, grade, sweep, ready];
    }

    private async Task FillAsync(int queued, CancellationToken cancellationToken)
    {
        // Not in one transaction: it would write as many versions of a counter as rows.
        foreach (var chunk in Enumerable.Range(1, queued).Chunk(FillChunk))
        {
            var parameters = new { first = chunk[0], last = chunk[^1], prefix = Guid.NewGuid().ToString("N") };
            await using var write = await database.BeginWriteAsync(cancellationToken);
            foreach (var sql in (string[])[Fill, FillFiles])
                await write.Connection.ExecuteAsync(new CommandDefinition(
                    sql, parameters, write.Transaction, cancellationToken: cancellationToken));
            await write.CommitAsync(cancellationToken);
        }
    }

    private static async Task RepeatAsync(Func<CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Sweeps; i++) await run(cancellationToken);
    }

    /// <summary>What the sweeper does where there is nothing to mend.</summary>
    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var sweep = new SubmissionSweep(database);
        await sweep.RequeueExpiredAsync(MaxAttempts, Batch, cancellationToken);
        await sweep.FindExhaustedAsync(MaxAttempts, Batch, cancellationToken);
        await sweep.ForgetLostAsync(TimeSpan.FromDays(1), Batch, cancellationToken);
        await sweep.TakeUnpublishedAsync(Batch, cancellationToken);
        await new RegradeStore(database, TimeProvider.System).FindToApplyAsync(cancellationToken);
    }

    /// <summary>What health and metrics ask.</summary>
    private async Task ReadyAsync(CancellationToken cancellationToken)
    {
        await new ServiceState(database).ProbeAsync(cancellationToken);
        await new LedgerStore(database).ReadBacklogAsync(cancellationToken);
    }

    private static ParallelOptions Options(int degree, CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };

    /// <summary>A POST: the row, and the broker's confirmation.</summary>
    private async Task<Publication> AcceptAsync(SubmissionInserts inserts, CancellationToken cancellationToken)
    {
        var submission = new NewSubmission
        {
            Id = SubmissionId.New(TimeProvider.System.GetUtcNow()),
            Challenge = "take-every",
            Files = [new SourceFile("Solution.cs", Solution)],
            Webhook = new("https://platform.example/hooks", "secret"),
        };
        var outcome = await inserts.InsertAsync(submission, int.MaxValue, (_, _, _) => Task.CompletedTask);
        var publication = ((InsertOutcome.Stored)outcome).Publication;
        await store.MarkPublishedAsync(publication, cancellationToken);
        return publication;
    }

    /// <summary>A message: the claim, and the result with its webhook.</summary>
    private async ValueTask GradeAsync(Publication message, CancellationToken cancellationToken)
    {
        var claimed = await store.ClaimNextAsync(message.Id, message.Due, Lease, MaxAttempts, Shown, cancellationToken)
            ?? throw new InvalidOperationException($"The message of {message.Id} started nothing.");
        var submission = claimed.Submission;
        var graded = result with { SubmissionId = submission.Id, Attempt = submission.Attempt };
        var url = new Uri($"https://grader.example/v1/submissions/{submission.Id}");
        var body = WebhookPayload.ForGraded(graded, submission.Metadata, url);
        var happened = new NewEvent(
            WebhookId.New(TimeProvider.System.GetUtcNow()), submission.Tenant, EventTypes.SubmissionGraded, submission.Id, body);
        if (!await store.CompleteAsync(graded, happened, CompletionFence.Worker, cancellationToken))
            throw new InvalidOperationException($"{submission.Id} was not completed.");
    }
}
