using Grader.Contracts.Submissions;
using Grader.Service.Keys;
using Grader.Service.Problems;

namespace Grader.Service.Submissions;

/// <summary><c>POST /v1/submissions/{id}/cancel</c>. A second one answers as the first.</summary>
internal sealed class CancelEndpoint(SubmissionStore store, SubmissionCancelling cancelling)
{
    public async Task<IResult> HandleAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        var known = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (known is null || known.RegradeId is not null || !caller.Sees(known.Tenant)) return Problem.UnknownSubmission();

        var line = caller.Audit(known.Tenant, "submission.cancelled", id);
        var cancelled = await store.CancelAsync(id, cancelling.TellAsync, line, CancellationToken.None).ConfigureAwait(false);
        if (cancelled is not null) cancelling.Wake([cancelled]);
        return await store.FindAsync(id, cancellationToken).ConfigureAwait(false) switch
        {
            null => Problem.UnknownSubmission(),
            { Status: SubmissionStatus.Cancelled } now => TypedResults.Ok(SubmissionDocument.Of(now)),
            _ => Problem.AlreadyGraded(),
        };
    }
}
