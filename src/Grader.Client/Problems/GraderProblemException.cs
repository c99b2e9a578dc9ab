using System.Net;
using System.Text.Json;

namespace Grader.Client.Problems;

/// <summary>The service refused a request: its <c>application/problem+json</c> (RFC 9457).</summary>
public sealed class GraderProblemException : Exception
{
    internal const string UnknownSubmission = "urn:grader:problem:unknown-submission";

    private const string Blank = "about:blank";
    private const string MediaType = "application/problem+json";

    private GraderProblemException(HttpResponseMessage response, ProblemDocument? document)
        : base(Sentence(response, document))
    {
        Type = document?.Type ?? Blank;
        Title = document?.Title ?? response.ReasonPhrase ?? "";
        Detail = document?.Detail ?? "";
        Status = response.StatusCode;
        Errors = document?.Errors ?? [];
        TraceId = document?.TraceId;
        RetryAfter = response.Headers.RetryAfter?.Delta;
    }

    /// <summary>For programs, and stable: <c>urn:grader:problem:too-large</c>. <c>about:blank</c> if something else answered.</summary>
    public string Type { get; }

    /// <summary>The type in words.</summary>
    public string Title { get; }

    /// <summary>What is wrong with this request, and what to do.</summary>
    public string Detail { get; }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The fields at fault.</summary>
    public IReadOnlyList<ProblemField> Errors { get; }

    /// <summary>Finds the request in the log of the service; null if something else answered.</summary>
    public string? TraceId { get; }

    /// <summary>When to try again; null if the answer does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    internal static async Task ThrowIfProblemAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode) throw await ReadAsync(response, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<GraderProblemException> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        // A proxy in between may answer with anything.
        if (response.Content.Headers.ContentType?.MediaType != MediaType) return new(response, null);
        try
        {
            var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            return new(response, JsonSerializer.Deserialize(body, ProblemJson.Default.ProblemDocument));
        }
        catch (JsonException)
        {
            return new(response, null);
        }
    }

    private static string Sentence(HttpResponseMessage response, ProblemDocument? document) => document is null
        ? $"{response.RequestMessage?.RequestUri} answers {(int)response.StatusCode} {response.ReasonPhrase}, without a reason."
        : $"{document.Title}: {document.Detail}";
}
