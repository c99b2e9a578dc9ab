using Grader.Contracts.Formats;
using Grader.Service.Problems;
using Grader.Service.Requests;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Submissions;

/// <summary>What a client wants a result written as.</summary>
/// <param name="Format">Null for the usual answer.</param>
/// <param name="Problem">Why the request cannot be answered; null if it can.</param>
internal readonly record struct RequestedFormat(ResultFormat? Format, Problem? Problem)
{
    private const string Parameter = "format";
    private const StringComparison Ignoring = StringComparison.OrdinalIgnoreCase;

    private static readonly string[] Names = [.. ResultFormat.All.Select(format => format.Name)];
    private static readonly MediaTypeHeaderValue Usual = new("application/json");

    /// <summary>Tells apart the tags of the answers of one submission.</summary>
    public string Suffix => Format is { } format ? "-" + format.Name : "";

    /// <summary>
    /// <c>?format=</c> decides; without it <c>Accept</c> does, by quality and then by order. What <c>Accept</c> asks for in vain gets the
    /// usual answer, as RFC 9110, section 12.5.1, allows: a browser can look at a result.
    /// </summary>
    public static RequestedFormat Of(HttpRequest request)
    {
        var query = new QueryFields(request.Query, Parameter);
        var name = query.Choice(Parameter, Names);
        if (query.Problem is { } problem) return new(null, problem);
        return new(name is null ? Accepted(request) : ResultFormat.Find(name), null);
    }

    private static ResultFormat? Accepted(HttpRequest request)
    {
        var ranges = request.GetTypedHeaders().Accept.Where(range => range.Quality is not 0);
        foreach (var range in ranges.OrderByDescending(range => range.Quality ?? 1))
        {
            if (Usual.IsSubsetOf(range)) return null;
            if (ResultFormat.All.FirstOrDefault(format => range.MediaType.Equals(format.MediaType, Ignoring)) is { } format) return format;
        }

        return null;
    }
}
