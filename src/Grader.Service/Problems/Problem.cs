using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Grader.Service.Problems;

/// <summary>An error answer: <c>application/problem+json</c> (RFC 9457) with a traceId and the fields at fault.</summary>
/// <param name="detail">What is wrong with this request, and what to do.</param>
internal sealed class Problem(ProblemType type, string detail, IReadOnlyList<FieldError>? errors = null) : IResult
{
    private const int LongestEcho = 64;

    /// <summary>When to try again; null if that would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static Problem BodyTooLarge(long limit) => new(ProblemType.TooLarge, $"The body is larger than the limit of {limit} bytes.");

    public static Problem BodyTooSlow(TimeSpan limit) =>
        new(ProblemType.RequestTimeout, $"The body did not arrive within the limit of {limit.TotalSeconds} seconds.");

    public static Problem TooManyBodies(long limit) => new(
        ProblemType.Busy, $"The requests under way have more than the limit of {limit} bytes in all. Nothing was stored.")
    {
        RetryAfter = TimeSpan.FromSeconds(1),
    };

    public static Problem QueueFull(int limit) =>
        new(ProblemType.QueueFull, $"The limit of {limit} waiting submissions is reached. Nothing was stored.")
        {
            RetryAfter = TimeSpan.FromSeconds(10),
        };

    public static Problem DiskLow(long limit) =>
        new(ProblemType.DiskLow, $"The disk of the database has less than the limit of {limit} bytes free. Nothing was stored.")
        {
            RetryAfter = TimeSpan.FromMinutes(1),
        };

    /// <param name="errors">The field that names the challenge, if it came in a body.</param>
    public static Problem UnknownChallenge(string slug, IReadOnlyList<FieldError>? errors = null) => new(
        ProblemType.UnknownChallenge,
        $"There is no challenge '{(slug.Length <= LongestEcho ? slug : slug[..LongestEcho] + "…")}'; GET {Routes.Challenges} lists all.",
        errors);

    /// <param name="problems">Each names a parameter of the query; at least one.</param>
    public static Problem BadQuery(IReadOnlyList<(string Name, string Message)> problems) => new(
        ProblemType.InvalidRequest, $"?{problems[0].Name}: {problems[0].Message}",
        [.. problems.Select(problem => new FieldError("?" + Uri.EscapeDataString(problem.Name), problem.Message))]);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        if (RetryAfter is { } wait) headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

        var details = new ProblemDetails { Type = type.Uri, Title = type.Title, Status = type.Status, Detail = detail };
        details.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? httpContext.TraceIdentifier;
        if (errors is not null) details.Extensions[nameof(errors)] = errors;
        return TypedResults.Problem(details).ExecuteAsync(httpContext);
    }
}

/// <summary>An error in one field.</summary>
/// <param name="Pointer">
/// A JSON pointer in a URI fragment (RFC 6901, section 6): <c>#/files/0/name</c>; or a parameter of the query: <c>?limit</c>.
/// </param>
internal sealed record FieldError(string Pointer, string Detail);

/// <summary>A kind of error that programs recognize by its URI (RFC 9457). The URIs are stable; the texts are not.</summary>
internal sealed record ProblemType(string Name, int Status, string Title)
{
    public static readonly ProblemType MalformedJson = new("malformed-json", 400, "The body is not valid JSON");
    public static readonly ProblemType IncompleteBody = new("incomplete-body", 400, "The body did not arrive as announced");
    public static readonly ProblemType InvalidRequest = new("invalid-request", 400, "The request is not valid");
    public static readonly ProblemType PlatformOnly = new("platform-only", 403, "Only the platform's own key may do this");
    public static readonly ProblemType UnknownChallenge = new("unknown-challenge", 404, "There is no such challenge");
    public static readonly ProblemType UnknownSubmission = new("unknown-submission", 404, "There is no such submission");
    public static readonly ProblemType UnknownEndpoint = new("unknown-endpoint", 404, "There is no such webhook endpoint");
    public static readonly ProblemType UnknownDelivery = new("unknown-delivery", 404, "There is no such webhook delivery");
    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing at this address");
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "This address does not support this method");
    public static readonly ProblemType RequestTimeout = new("request-timeout", 408, "The request took too long to arrive");
    public static readonly ProblemType TooManyEndpoints = new("too-many-endpoints", 409, "There are too many webhook endpoints");
    public static readonly ProblemType EndpointDisabled = new("endpoint-disabled", 409, "The webhook endpoint is disabled");
    public static readonly ProblemType ExpiredCursor = new("expired-cursor", 410, "Events after this cursor are no longer kept");
    public static readonly ProblemType TooLarge = new("too-large", 413, "The submission is too large");
    public static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415, "The body must be JSON");
    public static readonly ProblemType InternalError = new("internal-error", 500, "The service failed");
    public static readonly ProblemType Busy = new("busy", 503, "The service receives too much at once");
    public static readonly ProblemType QueueFull = new("queue-full", 503, "Too many submissions are waiting");
    public static readonly ProblemType DiskLow = new("disk-low", 503, "The disk is nearly full");
    public static readonly ProblemType DatabaseUnavailable = new("database-unavailable", 503, "The database is unavailable");

    private static readonly ProblemType[] ByStatus =
        [InvalidRequest, NotFound, MethodNotAllowed, RequestTimeout, TooLarge, UnsupportedMediaType, DatabaseUnavailable];

    public string Uri => $"urn:grader:problem:{Name}";

    /// <summary>The type of an error that the web server found by itself.</summary>
    public static ProblemType Of(int status) =>
        Array.Find(ByStatus, type => type.Status == status)
        ?? (status >= 500 ? InternalError with { Status = status } : InvalidRequest with { Status = status });
}
