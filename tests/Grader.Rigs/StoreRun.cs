using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Storage.Events;
using Grader.Storage.Postgres;
using Grader.Storage.Submissions;
using Grader.Webhooks.Payloads;

namespace Grader.Rigs;

/// <summary>The statements that the API and the workers send for a submission, through the same code.</summary>
internal sealed class StoreRun(string address, GradingResult result, int? server)
{
    private const int Clients = 64;
    private const string Solution = "public static class Solution { }";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);
    private static readonly ShownLimits Shown = new(0, 0);

    public async Task<IReadOnlyList<Phase>> RunAsync(int count, int backlog, int workers, CancellationToken cancellationToken)
    {
        await using var database = new PostgresDatabase(PostgresAddress.Parse(address));
        await database.StartAsync(cancellationToken);
        await using var inserts = new SubmissionInserts(database);
        var store = new SubmissionStore(database);
        var (accept, grade) = (new Phase("accept", server), new Phase("grade", server));
        foreach (var round in Enumerable.Range(0, count).Chunk(backlog))
        {
            var ids = round.Select(_ => SubmissionId.New(TimeProvider.System.GetUtcNow())).ToArray();
            await accept.MeasureAsync(ids.Length, () => Parallel.ForEachAsync(
                ids, Options(Clients, cancellationToken), (id, token) => AcceptAsync(inserts, store, id, token)));
            await grade.MeasureAsync(ids.Length, () => Parallel.ForEachAsync(
                ids, Options(workers, cancellationToken), (id, token) => GradeAsync(store, id, token)));
        }

        return [accept, grade];
    }

    private static ParallelOptions Options(int degree, CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = degree, CancellationToken = cancellationToken };

    /// <summary>A POST: the row, and the broker's confirmation.</summary>
    private static async ValueTask AcceptAsync(
        SubmissionInserts inserts, SubmissionStore store, string id, CancellationToken cancellationToken)
    {
        var submission = new NewSubmission
        {
            Id = id,
            Challenge = "take-every",
            Files = [new SourceFile("Solution.cs", Solution)],
            Webhook = new("https://platform.example/hooks", "secret"),
        };
        var outcome = await inserts.InsertAsync(submission, int.MaxValue, (_, _, _) => Task.CompletedTask);
        await store.MarkPublishedAsync(((InsertOutcome.Stored)outcome).Publication, cancellationToken);
    }

    /// <summary>A message: the claim, and the result with its webhook.</summary>
    private async ValueTask GradeAsync(SubmissionStore store, string id, CancellationToken cancellationToken)
    {
        var claimed = await store.ClaimNextAsync(id, Lease, maxAttempts: 3, Shown, cancellationToken)
            ?? throw new InvalidOperationException($"{id} was not claimed.");
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
