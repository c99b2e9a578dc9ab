namespace Grader.Service.Problems;

/// <summary>A kind of error that programs can tell by its URI (RFC 9457). The URIs are stable; the texts are not.</summary>
internal sealed record ProblemType(string Name, int Status, string Title)
{
    public static readonly ProblemType MalformedJson = new("malformed-json", 400, "The body is not valid JSON");
    public static readonly ProblemType InvalidRequest = new("invalid-request", 400, "The request is not valid");
    public static readonly ProblemType UnknownChallenge = new("unknown-challenge", 404, "There is no such challenge");
    public static readonly ProblemType UnknownSubmission = new("unknown-submission", 404, "There is no such submission");
    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing at this address");
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "This address has no such method");
    public static readonly ProblemType RequestTimeout = new("request-timeout", 408, "The request took too long to arrive");
    public static readonly ProblemType TooLarge = new("too-large", 413, "The submission is too large");
    public static readonly ProblemType UnsupportedMediaType = new("unsupported-media-type", 415, "The body must be JSON");
    public static readonly ProblemType InternalError = new("internal-error", 500, "The service made a mistake");
    public static readonly ProblemType DatabaseUnavailable = new("database-unavailable", 503, "The database cannot be used now");

    private static readonly ProblemType[] ByStatus =
        [InvalidRequest, NotFound, MethodNotAllowed, RequestTimeout, TooLarge, UnsupportedMediaType, DatabaseUnavailable];

    public string Uri => $"urn:grader:problem:{Name}";

    /// <summary>The type of an error that the web server found by itself.</summary>
    public static ProblemType Of(int status) =>
        Array.Find(ByStatus, type => type.Status == status)
        ?? (status >= 500 ? InternalError with { Status = status } : InvalidRequest with { Status = status });
}
