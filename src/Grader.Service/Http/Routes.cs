namespace Grader.Service.Http;

/// <summary>The addresses of the API.</summary>
internal static class Routes
{
    public const string Submissions = "/v1/submissions";
    public const string Challenges = "/v1/challenges";
    public const string Path = "/v1/path";
    public const string Ledger = "/v1/ledger";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    // A general-purpose server supports both (RFC 9110, section 9.1). The server omits the body of HEAD.
    private static readonly string[] ReadMethods = [HttpMethods.Get, HttpMethods.Head];

    public static string Submission(string id) => $"{Submissions}/{id}";

    public static string Challenge(string slug) => $"{Challenges}/{slug}";

    public static string Starter(string slug) => $"{Challenge(slug)}/starter";

    /// <summary>Maps a route that only reads.</summary>
    public static void MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, ReadMethods, handler);
}
