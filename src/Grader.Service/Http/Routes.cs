namespace Grader.Service.Http;

/// <summary>The addresses of the API.</summary>
internal static class Routes
{
    public const string Submissions = "/v1/submissions";
    public const string Batch = "/v1/submissions/batch";
    public const string Challenges = "/v1/challenges";
    public const string Path = "/v1/path";
    public const string Events = "/v1/events";
    public const string Endpoints = "/v1/webhook-endpoints";
    public const string Deliveries = "/v1/webhook-deliveries";
    public const string SigningKey = "/v1/webhook-key";
    public const string Keys = "/v1/keys";
    public const string Regrades = "/v1/regrades";
    public const string Maintenance = "/v1/maintenance";
    public const string Audit = "/v1/audit";
    public const string Ledger = "/v1/ledger";
    public const string Metrics = "/metrics";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    // A general-purpose server supports both (RFC 9110, section 9.1). The server omits the body of HEAD.
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    public static string Submission(string id) => $"{Submissions}/{id}";

    public static string SubmissionEvents(string id) => $"{Submission(id)}/events";

    public static string Cancel(string id) => $"{Submission(id)}/cancel";

    public static string RegradeOf(string submissionId) => $"{Submission(submissionId)}/regrade";

    public static string Regrade(string id) => $"{Regrades}/{id}";

    public static string ApplyRegrade(string id) => $"{Regrade(id)}/apply";

    public static string DropRegrade(string id) => $"{Regrade(id)}/drop";

    public static string Challenge(string slug) => $"{Challenges}/{slug}";

    public static string Pack(string digest) => $"/v1/packs/{digest}";

    public static string Key(string id) => $"{Keys}/{id}";

    public static string Starter(string slug) => $"{Challenge(slug)}/starter";

    public static string Statistics(string slug) => $"{Challenge(slug)}/statistics";

    public static string Endpoint(string id) => $"{Endpoints}/{id}";

    public static string Delivery(string id) => $"{Deliveries}/{id}";

    /// <summary>Maps a route that only reads.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, ReadMethods, handler);
}
