namespace Grader.Service.Http;

/// <summary>Routes that only read.</summary>
internal static class ReadRoutes
{
    // RFC 9110, section 9.1: a general-purpose server supports both. The server leaves the body of HEAD out.
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods, handler);
}
