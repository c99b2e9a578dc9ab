using System.Globalization;
using Grader.Contracts.Submissions;
using Grader.Service.Problems;
using Grader.Storage.Submissions;
using Microsoft.Extensions.Options;

namespace Grader.Service.Submissions;

/// <summary><c>GET /v1/submissions/{id}</c>, which can wait for the result (RFC 7240, <c>Prefer: wait=10</c>).</summary>
internal sealed class FindEndpoint(
    SubmissionStore store, SubmissionWatch watch, IOptions<WaitOptions> options, TimeProvider time)
{
    public async Task<IResult> HandleAsync(string id, HttpContext context, CancellationToken cancellationToken)
    {
        var submission = PreferWait.Of(context.Request, options.Value.Longest) is { } wait
            ? await WaitAsync(id, wait, context, cancellationToken).ConfigureAwait(false)
            : await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (submission is null)
            return new Problem(ProblemType.UnknownSubmission, "There is no submission with this id, or it was deleted.");

        // What is answered changes with these two alone.
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{submission.Status}-{submission.Attempt}\"");
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Prefer";
        if (!IsTerminal(submission)) context.Response.Headers.RetryAfter = SubmitEndpoint.RetryAfterSeconds;
        return context.Request.Headers.IfNoneMatch.Contains(tag)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Json(SubmissionDocument.Of(submission), ServiceJson.Readable.SubmissionDocument);
    }

    private async Task<Submission?> WaitAsync(
        string id, TimeSpan wait, HttpContext context, CancellationToken cancellationToken)
    {
        // Listen first, look then: a result that comes in between is not missed.
        using var result = watch.Of(id);
        var submission = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        context.Response.Headers["Preference-Applied"] =
            string.Create(CultureInfo.InvariantCulture, $"wait={(int)wait.TotalSeconds}");
        if (submission is null || IsTerminal(submission)) return submission;

        try
        {
            await result.Raised.WaitAsync(wait, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return submission;
        }

        return await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsTerminal(Submission submission) =>
        submission.Status is SubmissionStatus.Graded or SubmissionStatus.Cancelled;
}
