using Grader.Service.Keys;
using Grader.Service.Problems;
using Grader.Service.Requests;

namespace Grader.Service.Submissions;

/// <summary>
/// <c>DELETE /v1/submissions/{id}</c> and <c>DELETE /v1/submissions?student=…</c>: removes code, results and webhooks that wait. A line of
/// the audit stays, without what was erased.
/// </summary>
internal sealed class EraseEndpoint(SubmissionStore store)
{
    private const int Batch = 100;
    private const string Erased = "submission.erased";

    public async Task<IResult> HandleAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        var known = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (known is null || known.RegradeId is not null || !caller.Sees(known.Tenant)) return Problem.UnknownSubmission();

        await store.EraseAsync(id, caller.Audit(known.Tenant, Erased, id), CancellationToken.None).ConfigureAwait(false);
        return TypedResults.NoContent();
    }

    /// <summary>Erases every submission of a student of one tenant.</summary>
    public async Task<IResult> HandleStudentAsync(HttpRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new QueryFields(request.Query, "student", "tenant");
        if (!request.Query.ContainsKey("student")) query.Report("student", "This parameter is missing.");
        var student = query.Text("student");
        var tenant = query.Text("tenant") ?? caller.Tenant ?? "";
        if (!caller.Sees(tenant)) query.Report("tenant", $"This API key sees the tenant '{caller.Tenant}' alone; leave this out.");
        if (query.Problem is { } problem) return problem;

        var filter = new SubmissionFilter { Tenant = tenant, Student = student };
        var erased = 0;
        while (await store.ListAsync(filter, Batch, cancellationToken).ConfigureAwait(false) is { Count: > 0 } found)
        {
            foreach (var submission in found)
            {
                await store.EraseAsync(submission.Id, caller.Audit(tenant, Erased, submission.Id), CancellationToken.None)
                    .ConfigureAwait(false);
                erased++;
            }
        }

        return TypedResults.Ok(new ErasedDocument(erased));
    }
}

/// <param name="Erased">How many submissions.</param>
internal sealed record ErasedDocument(int Erased);
