using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>What every answer must be: no fault of the service, and each error of a type that docs/api.md lists with its status.</summary>
internal sealed partial class AnswerRules
{
    private const string TypePrefix = "urn:grader:problem:";

    /// <summary>What may be refused for a while, though nothing is broken.</summary>
    private static readonly string[] Passing = ["busy", "maintenance", "queue-full"];

    // What the web server refuses before there is a request: no HTTP, or more of it than it reads.
    private static readonly int[] NoRequest = [400, 414, 431];

    private readonly Dictionary<string, int[]> types = Documented(Repository.Read("docs", "api.md"));

    /// <summary>Whether the web server refused it: no problem document, and the connection is closed.</summary>
    public static bool IsNoRequest(HttpResponseMessage response, string text) =>
        text.Length == 0 && response.Headers.ConnectionClose == true && NoRequest.Contains((int)response.StatusCode);

    /// <returns>What is wrong with the answer; null if it is as it must be.</returns>
    public string? Objection(FuzzRequest request, HttpResponseMessage response, string text)
    {
        var status = (int)response.StatusCode;
        if (IsNoRequest(response, text)) return null;
        if (status < 400) return IsDocumented(request, status) ? null : $"{status} is not an answer that the document lists.";
        if (text.Contains("   at ", StringComparison.Ordinal) || text.Contains("Exception", StringComparison.Ordinal))
            return "It shows a stack trace.";
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json") return $"{status} is not a problem document.";
        if (request.Method == "HEAD") return status < 500 ? null : $"{status}";

        var problem = JsonElement.Parse(text);
        if (problem.GetProperty("status").GetInt32() != status) return "The status in the document is another.";
        if (!problem.TryGetProperty("traceId", out _)) return "There is no traceId.";
        if (problem.GetProperty("detail").GetString() is not { Length: > 0 }) return "There is no detail.";
        var type = problem.GetProperty("type").GetString()![TypePrefix.Length..];
        if (!types.TryGetValue(type, out var statuses)) return $"'{type}' is not in docs/api.md.";
        if (!statuses.Contains(status)) return $"'{type}' has another status in docs/api.md.";
        return status < 500 || Passing.Contains(type) ? null : $"{status} is a fault of the service.";
    }

    // A wrong method may have met another operation.
    private static bool IsDocumented(FuzzRequest request, int status) =>
        request.Method is "OPTIONS" || status is 304 || request.Method != request.Operation.Method
        || !request.Address.StartsWith(request.Operation.Path.Split('{')[0], StringComparison.Ordinal)
        || request.Operation.Statuses.Contains(status);

    /// <summary>The rows of its table of errors: types, then statuses.</summary>
    private static Dictionary<string, int[]> Documented(string page) => Rows().Matches(page).SelectMany(
            row => Names().Matches(row.Groups[1].Value),
            (row, name) => (Name: name.Groups[1].Value, Statuses: row.Groups[2].Value.Split(", ")))
        .ToDictionary(
            row => row.Name, row => row.Statuses.Select(status => int.Parse(status, CultureInfo.InvariantCulture)).ToArray(),
            StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (`[^|]*`) \| ([0-9, ]+) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Names();
}
