using Grader.Contracts.Results;
using Grader.Contracts.Submissions;
using Grader.Service.Keys;
using Grader.Service.Reference;
using Grader.Service.Requests;

namespace Grader.Service.Submissions;

/// <summary><c>GET /v1/submissions</c>: the newest first, a page at a time.</summary>
internal sealed class ListEndpoint(SubmissionStore store)
{
    private const int DefaultLimit = 50;
    private const int MaxLimit = 200;

    private static readonly string[] Verdicts = [.. Enum.GetValues<Verdict>().Select(ResultJson.NameOf)];
    private static readonly string[] Statuses = [.. Enum.GetNames<SubmissionStatus>().Select(name => name.ToLowerInvariant())];

    public static QueryParameter[] Parameters { get; } =
    [
        new("limit", $"1 to {MaxLimit}; {DefaultLimit} without.", "integer"), new("cursor", "The 'next' of the page before."),
        new("challenge", "A slug."), new("verdict", "Of the result."), new("status", "queued, running, graded or cancelled."),
        new("tenant", "Whose submissions."), new("student", "Whose submissions."),
    ];

    public async Task<IResult> HandleAsync(HttpRequest request, Caller caller, CancellationToken cancellationToken)
    {
        var query = new QueryFields(request.Query, "limit", "cursor", "challenge", "verdict", "status", "tenant", "student");
        var limit = (int)(query.Long("limit", 1, MaxLimit) ?? DefaultLimit);
        var filter = new SubmissionFilter
        {
            Tenant = query.Text("tenant"),
            Student = query.Text("student"),
            Challenge = query.Text("challenge"),
            Verdict = query.Choice("verdict", Verdicts),
            Status = query.Choice("status", Statuses),
            Before = query.Text("cursor"),
        };
        if (filter.Before is { } cursor && !cursor.StartsWith(SubmissionId.Prefix, StringComparison.Ordinal))
            query.Report("cursor", "This is not a cursor; send the 'next' of the page before.");
        if (caller.Tenant is { } mine && (filter.Tenant ?? mine) != mine)
            query.Report("tenant", $"This API key sees the tenant '{mine}' alone; leave this out.");
        if (query.Problem is { } problem) return problem;

        // One more than asked for tells whether there is a next page.
        var found = await store.ListAsync(filter with { Tenant = filter.Tenant ?? caller.Tenant }, limit + 1, cancellationToken)
            .ConfigureAwait(false);
        var page = found.Take(limit).Select(SubmissionLine.Of).ToList();
        return TypedResults.Ok(new SubmissionPage(page, found.Count > limit ? page[^1].Id : null));
    }
}
