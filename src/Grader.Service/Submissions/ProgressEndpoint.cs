using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Grading;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.Requests;
using Microsoft.AspNetCore.Http.Json;

namespace Grader.Service.Submissions;

/// <summary>
/// <c>GET /v1/submissions/{id}/events</c>: server-sent events, from the present status to the result. Each test is told as it ends where
/// the worker runs in this process, and otherwise with the result.
/// </summary>
internal sealed class ProgressEndpoint(
    SubmissionStore store, SubmissionWatch watch, ProgressHub hub, IOptions<JsonOptions> json, IOptions<WaitOptions> options,
    IHostApplicationLifetime lifetime, TimeProvider time)
{
    private const string Last = "result";

    public async Task<IResult> HandleAsync(string id, HttpContext context, Caller caller)
    {
        // A browser connects again when a stream ends, unless there is nothing more (HTML, 9.2.3).
        if (context.Request.Headers["Last-Event-ID"] == Last) return TypedResults.NoContent();
        var submission = await store.FindAsync(id, context.RequestAborted).ConfigureAwait(false);
        if (submission is null || submission.RegradeId is not null || !caller.Sees(submission.Tenant)) return Problem.UnknownSubmission();

        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(FollowAsync(id, context.RequestAborted));
    }

    private async IAsyncEnumerable<SseItem<string>> FollowAsync(string id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        using var follower = hub.Follow(id);
        var told = new HashSet<string>(StringComparer.Ordinal);
        SubmissionStatus? status = null;
        while (true)
        {
            // Listen before reading the row, so that nothing in between is missed.
            using var result = watch.Of(id);
            if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } submission) yield break;

            if (submission.Status != status)
            {
                status = submission.Status;
                yield return Item("status", new StatusEvent(id, submission.Status, submission.Attempt));
            }

            if (FindEndpoint.IsTerminal(submission))
            {
                foreach (var test in TestsOf(submission).Where(test => told.Add(test.Id))) yield return Item("test", test);
                yield return new(Text(SubmissionDocument.Of(submission)), Last) { EventId = Last };
                yield break;
            }

            if (!await WaitAsync(follower, result, ends.Token).ConfigureAwait(false)) yield break;
            while (follower.Told.TryRead(out var test))
                if (test is not null && told.Add(test.Id)) yield return Item("test", test);
        }
    }

    /// <summary>Waits until there is something new, or it is time to look: another process may have begun.</summary>
    /// <returns>False if the stream must end.</returns>
    private async Task<bool> WaitAsync(ProgressHub.Follower follower, SubmissionWatch.Waiter result, CancellationToken cancellationToken)
    {
        try
        {
            var news = follower.Told.WaitToReadAsync(cancellationToken).AsTask();
            await Task.WhenAny(news, result.Raised).WaitAsync(options.Value.Look, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Nothing was told.
        }
        catch (OperationCanceledException)
        {
            return false;
        }

        return true;
    }

    private static IEnumerable<TestEnded> TestsOf(Submission submission) => submission.ResultJson is { } text
        ? ResultJson.Parse(text).Tests.Select(test => new TestEnded(test.Id, test.Property, test.Title, test.Status))
        : [];

    private SseItem<string> Item<T>(string type, T data) => new(Text(data), type);

    private string Text<T>(T data) => JsonSerializer.Serialize(data, json.Value.SerializerOptions);

    private sealed record StatusEvent(string Id, SubmissionStatus Status, int Attempt);
}
