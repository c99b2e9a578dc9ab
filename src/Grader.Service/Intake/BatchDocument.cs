using Grader.Service.Problems;
using Grader.Service.Submissions;
using Microsoft.AspNetCore.Mvc;

namespace Grader.Service.Intake;

/// <summary>The answer of <c>POST /v1/submissions/batch</c>: an item for each submission, in order.</summary>
internal sealed record BatchDocument(IReadOnlyList<BatchItem> Results);

/// <summary>What a POST of the one submission would have answered; also the reply to a message.</summary>
internal sealed record BatchItem(int Status, AcceptedDocument? Submission, ProblemDetails? Problem)
{
    public static BatchItem Of(AcceptedDocument? accepted, Problem? problem, HttpContext? context) => problem is null
        ? new(StatusCodes.Status202Accepted, accepted, null)
        : new(problem.Status, null, problem.ToDetails(context));
}
