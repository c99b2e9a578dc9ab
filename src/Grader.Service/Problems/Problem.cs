using System.Diagnostics;
using System.Globalization;
using System.Net;
using Grader.Grading.Intake;
using Microsoft.AspNetCore.Mvc;

namespace Grader.Service.Problems;

/// <summary>An error answer: <c>application/problem+json</c> (RFC 9457) with a traceId and the fields at fault.</summary>
/// <param name="detail">What is wrong with this request, and what to do.</param>
internal sealed class Problem(ProblemType type, string detail, IReadOnlyList<FieldError>? errors = null) : IResult
{
    private const int LongestEcho = 64;

    // One body can hold a hundred thousand errors. The answer lists as many as somebody would read.
    private const int MaxErrors = 50;

    public int Status => type.Status;

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

    /// <summary>What is wrong with the fields of a body.</summary>
    /// <param name="problems">At least one.</param>
    public static Problem OfBody(IReadOnlyList<IntakeProblem> problems) => new(
        problems.Any(problem => problem.TooLarge) ? ProblemType.TooLarge : ProblemType.InvalidRequest,
        problems.Count == 1 ? Sentence(problems[0]) : $"{Sentence(problems[0])} ({problems.Count} problems in total.)",
        [.. problems.Take(MaxErrors).Select(problem => new FieldError(JsonPointer.ToFragment(problem.Pointer), problem.Message))]);

    /// <param name="errors">The field that names the challenge, if it came in a body.</param>
    public static Problem UnknownChallenge(string slug, IReadOnlyList<FieldError>? errors = null) => new(
        ProblemType.UnknownChallenge,
        $"There is no challenge '{(slug.Length <= LongestEcho ? slug : slug[..LongestEcho] + "…")}'; GET {Routes.Challenges} lists all.",
        errors);

    public static Problem MissingKey() => new(
        ProblemType.MissingKey, "Send an API key: 'Authorization: Bearer grd_…'. './grader keys create' makes one.");

    /// <param name="isWellFormed">Whether it could be a key.</param>
    public static Problem InvalidKey(bool isWellFormed) => new(ProblemType.InvalidKey, isWellFormed
        ? "This API key is unknown, was revoked, or has expired."
        : "This is not an API key: one has grd_ and 36 letters and digits. Perhaps it was not copied whole.");

    public static Problem MissingScope(string needed, IEnumerable<string> scopes) => new(
        ProblemType.MissingScope, $"This needs an API key with the scope '{needed}'; this one has {string.Join(", ", scopes)}.");

    public static Problem AddressNotAllowed(IPAddress? address) =>
        new(ProblemType.AddressNotAllowed, $"This API key may not be used from {address}.");

    public static Problem AddressUnknown() => new(
        ProblemType.AddressNotAllowed, "This API key may be used from certain addresses only, and a message has no address.");

    public static Problem InvalidMessageId() => new(
        ProblemType.InvalidRequest,
        "Set message_id to 1 to 255 visible ASCII characters: by it a message that comes twice is recognized, as by an Idempotency-Key.");

    public static Problem WrongTenant(string tenant) => new(
        ProblemType.WrongTenant, $"This API key belongs to the tenant '{tenant}' and cannot send for another.",
        [new("#/tenant", $"Leave this out, or send '{tenant}'.")]);

    public static Problem TooManyRequests(string whose, int perMinute, TimeSpan wait) => new(
        ProblemType.TooManyRequests, $"More than {perMinute} requests in a minute: that is the limit for each {whose}.")
    {
        RetryAfter = wait,
    };

    public static Problem TooManySubmissions(int perMinute, TimeSpan wait) => new(
        ProblemType.TooManyRequests, $"More than {perMinute} submissions of this student in a minute. Nothing was stored.")
    {
        RetryAfter = wait,
    };

    public static Problem QuotaExceeded(int quota) => new(
        ProblemType.QuotaExceeded, $"This API key has sent {quota} submissions in 24 hours, which is its quota. Nothing was stored.")
    {
        RetryAfter = TimeSpan.FromHours(1),
    };

    public static Problem InvalidIdempotencyKey() => new(
        ProblemType.InvalidRequest, "The header Idempotency-Key must have 1 to 255 visible ASCII characters, and be there once.");

    public static Problem IdempotencyKeyReused() => new(
        ProblemType.IdempotencyKeyReused, "Another request was sent with this Idempotency-Key. Nothing was stored; use a new key.");

    public static Problem AlreadyGraded() => new(ProblemType.AlreadyGraded, "This submission is graded already: it keeps its result.");

    public static Problem Maintenance(string message) =>
        new(ProblemType.Maintenance, $"{message.TrimEnd('.')}. Nothing was stored; what was accepted before is graded.")
        {
            RetryAfter = TimeSpan.FromMinutes(1),
        };

    public static Problem UnknownPack() => new(
        ProblemType.UnknownPack, $"No version with this digest is stored; GET {Routes.Challenges} shows those in service.");

    public static Problem PlatformOnly(string tenant) => new(
        ProblemType.PlatformOnly, $"This concerns the whole service; this API key is for the tenant '{tenant}' alone.");

    public static Problem NotGraded() => new(ProblemType.NotGraded, "This submission is not graded yet.")
    {
        RetryAfter = TimeSpan.FromSeconds(1),
    };

    public static Problem UnknownSubmission() =>
        new(ProblemType.UnknownSubmission, "There is no submission with this id, or it was erased.");

    private static string Sentence(IntakeProblem problem) =>
        problem.Pointer.Length == 0 ? $"The body: {problem.Message}" : $"{problem.Pointer}: {problem.Message}";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var headers = httpContext.Response.Headers;
        headers.CacheControl = "no-store";
        if (RetryAfter is { } wait) headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);

        return TypedResults.Problem(ToDetails(httpContext)).ExecuteAsync(httpContext);
    }

    /// <param name="httpContext">Null where the submission came as a message.</param>
    public ProblemDetails ToDetails(HttpContext? httpContext)
    {
        var details = new ProblemDetails { Type = type.Uri, Title = type.Title, Status = type.Status, Detail = detail };
        details.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? httpContext?.TraceIdentifier;
        if (errors is not null) details.Extensions[nameof(errors)] = errors;
        return details;
    }
}

/// <summary>An error in one field.</summary>
/// <param name="Pointer">
/// A JSON pointer in a URI fragment (RFC 6901, section 6): <c>#/files/0/name</c>; or the name of a parameter: <c>limit</c>.
/// </param>
internal sealed record FieldError(string Pointer, string Detail);

/// <summary>A kind of error that programs recognize by its URI (RFC 9457). The URIs are stable; the texts are not.</summary>
internal sealed record ProblemType(string Name, int Status, string Title)
{
    public static readonly ProblemType MalformedJson = new("malformed-json", 400, "The body is not valid JSON");
    public static readonly ProblemType IncompleteBody = new("incomplete-body", 400, "The body did not arrive as announced");
    public static readonly ProblemType InvalidRequest = new("invalid-request", 400, "The request is not valid");
    public static readonly ProblemType PlatformOnly = new("platform-only", 403, "Only the platform's own key may do this");
    public static readonly ProblemType UnknownEndpoint = new("unknown-endpoint", 404, "There is no such webhook endpoint");
    public static readonly ProblemType UnknownDelivery = new("unknown-delivery", 404, "There is no such webhook delivery");
    public static readonly ProblemType MissingKey = new("missing-key", 401, "An API key is needed");
    public static readonly ProblemType InvalidKey = new("invalid-key", 401, "The API key is not valid");
    public static readonly ProblemType MissingScope = new("missing-scope", 403, "The API key may not do this");
    public static readonly ProblemType AddressNotAllowed = new("address-not-allowed", 403, "The API key may not be used from here");
    public static readonly ProblemType WrongTenant = new("wrong-tenant", 403, "The API key belongs to another tenant");
    public static readonly ProblemType AlreadyGraded = new("already-graded", 409, "The submission is graded already");
    public static readonly ProblemType NotGraded = new("not-graded", 409, "The submission is not graded yet");
    public static readonly ProblemType RegradeUnfinished = new("regrade-unfinished", 409, "The regrade is not finished");
    public static readonly ProblemType RegradeDecided = new("regrade-decided", 409, "The regrade was decided before");
    public static readonly ProblemType NothingToRegrade = new("nothing-to-regrade", 422, "No submission matches");
    public static readonly ProblemType IdempotencyKeyReused = new("idempotency-key-reused", 422, "The Idempotency-Key was used before");
    public static readonly ProblemType TooManyRequests = new("too-many-requests", 429, "Too many requests");
    public static readonly ProblemType QuotaExceeded = new("quota-exceeded", 429, "The quota is used up");
    public static readonly ProblemType UnknownChallenge = new("unknown-challenge", 404, "There is no such challenge");
    public static readonly ProblemType UnknownSubmission = new("unknown-submission", 404, "There is no such submission");
    public static readonly ProblemType UnknownKey = new("unknown-key", 404, "There is no such API key");
    public static readonly ProblemType UnknownRegrade = new("unknown-regrade", 404, "There is no such regrade");
    public static readonly ProblemType UnknownPack = new("unknown-pack", 404, "There is no such version of a challenge");
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
    public static readonly ProblemType Maintenance = new("maintenance", 503, "The service is under maintenance");
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
