namespace Grader.Service.Reference;

/// <summary>What the reference says of a route besides its path: for <c>/openapi/v1.json</c>.</summary>
/// <param name="Tag">The group that it is shown in.</param>
/// <param name="Query">The parameters that it takes.</param>
internal sealed record RouteReference(string Tag, string Summary, IReadOnlyList<QueryParameter> Query);

/// <summary>A parameter of a query.</summary>
/// <param name="Type">A type of JSON Schema.</param>
internal sealed record QueryParameter(string Name, string Description, string Type = "string");

/// <summary>Describes routes where they are mapped.</summary>
internal static class RouteReferences
{
    private const string Json = "application/json";

    /// <param name="status">Of the answer.</param>
    /// <param name="answer">The document; null if there is none.</param>
    /// <param name="body">What the client sends; null if nothing.</param>
    /// <param name="query">The parameters of the query.</param>
    public static RouteHandlerBuilder Describe(
        this RouteHandlerBuilder route, string tag, string summary, Type? answer = null, int status = StatusCodes.Status200OK,
        Type? body = null, bool bodyIsOptional = false, params QueryParameter[] query)
    {
        route.WithMetadata(new RouteReference(tag, summary, query));
        if (answer is null) route.Produces(status);
        else route.Produces(status, answer, answer == typeof(string) ? "text/event-stream" : Json);
        return body is null ? route : route.Accepts(body, bodyIsOptional, Json);
    }
}
