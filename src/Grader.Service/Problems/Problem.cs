using System.Diagnostics;
using System.Globalization;
using System.Net.Mime;

namespace Grader.Service.Problems;

/// <summary>An answer that is an error.</summary>
internal sealed class Problem(ProblemType type, string detail, IReadOnlyList<FieldError>? errors = null) : IResult
{
    /// <summary>When to try again; null where that would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = type.Status;
        response.Headers.CacheControl = "no-store";
        if (RetryAfter is { } wait)
            response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return response.WriteAsJsonAsync(
            new ProblemDocument
            {
                Type = type.Uri,
                Title = type.Title,
                Status = type.Status,
                Detail = detail,
                TraceId = Activity.Current?.TraceId.ToHexString() ?? httpContext.TraceIdentifier,
                Errors = errors,
            },
            ServiceJson.Readable.ProblemDocument, MediaTypeNames.Application.ProblemJson, httpContext.RequestAborted);
    }
}
