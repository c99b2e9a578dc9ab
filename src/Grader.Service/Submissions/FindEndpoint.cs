using System.Globalization;
using System.Text;
using Grader.Contracts.Formats;
using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Queue;
using Grader.Service.Requests;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Submissions;

/// <summary>
/// <c>GET /v1/submissions/{id}</c>. Waits for the result if asked to (<c>Prefer: wait=10</c>, RFC 7240), and answers in the format of
/// another tool if asked to (<c>?format=junit</c>, or its media type in <c>Accept</c>).
/// </summary>
internal sealed class FindEndpoint(
    SubmissionStore store, SubmissionWatch watch, IOptions<WaitOptions> options, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public async Task<IResult> HandleAsync(string id, HttpContext context, Caller caller, CancellationToken cancellationToken)
    {
        var requested = RequestedFormat.Of(context.Request);
        if (requested.Problem is { } problem) return problem;

        var submission = PreferredWait.Of(context.Request, options.Value.Longest) is { } wait
            ? await WaitAsync(id, wait, context, cancellationToken).ConfigureAwait(false)
            : await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (submission is null || submission.RegradeId is not null || !caller.Sees(submission.Tenant)) return Problem.UnknownSubmission();

        if (submission.ResultJson is null && requested.Format is { } wanted) return NotGraded(submission, wanted);

        // Only these change the answer.
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{submission.Status}-{submission.Attempt}{requested.Suffix}\"");
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept, Prefer";
        if (!IsTerminal(submission)) context.Response.Headers.RetryAfter = SubmissionDocument.RetryAfterSeconds;
        return IsKnown(context.Request, tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : requested.Format is { } format
                ? TypedResults.Text(format.Write(ResultJson.Parse(submission.ResultJson!)), format.MediaType, Encoding.UTF8)
                : TypedResults.Ok(SubmissionDocument.Of(submission));
    }

    private static Problem NotGraded(Submission submission, ResultFormat format) =>
        IsTerminal(submission)
            ? new(ProblemType.NotGraded, $"The submission was cancelled: there is no result to write as {format.Name}.")
            : new(
                ProblemType.NotGraded,
                $"The submission is {submission.Status.ToString().ToLowerInvariant()}: there is no result to write as {format.Name} yet. "
                    + "Ask again after Retry-After seconds, or with the header Prefer: wait=10.")
            {
                RetryAfter = TimeSpan.FromSeconds(1),
            };

    /// <summary>Whether the client has the answer with this tag: the weak comparison of RFC 9110, section 13.1.2.</summary>
    private static bool IsKnown(HttpRequest request, string tag)
    {
        var current = new EntityTagHeaderValue(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(known =>
            known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false));
    }

    private async Task<Submission?> WaitAsync(string id, TimeSpan wait, HttpContext context, CancellationToken cancellationToken)
    {
        PreferredWait.Confirm(context.Response, wait);
        using var patience = new CancellationTokenSource(wait, time);
        // A service that stops answers with what there is; it would wait for its clients otherwise.
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken, lifetime.ApplicationStopping, patience.Token);
        while (true)
        {
            // Listen before reading the row, so that a result in between is not missed.
            using var result = watch.Of(id);
            var submission = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
            if (submission is null || IsTerminal(submission)) return submission;
            try
            {
                await result.Raised.WaitAsync(ends.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return submission;
            }
        }
    }

    public static bool IsTerminal(Submission submission) => submission.Status is SubmissionStatus.Graded or SubmissionStatus.Cancelled;
}
