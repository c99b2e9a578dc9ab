using System.Text.Json;
using System.Text.Unicode;
using Grader.Service.Problems;

namespace Grader.Service.Submissions;

/// <summary>The body of a request as JSON, or the problem that it has.</summary>
internal static class JsonBody
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Exactly one of the two is not null.</summary>
    /// <exception cref="BadHttpRequestException">The body is over the server's limit, or broke off.</exception>
    public static async Task<(JsonDocument? Document, Problem? Problem)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request))
        {
            return (null, new(ProblemType.UnsupportedMediaType,
                "Send the body as application/json, in UTF-8 and without a Content-Encoding."));
        }

        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    private static bool IsJson(HttpRequest request) =>
        request.HasJsonContentType()
        && request.Headers.ContentEncoding.Count == 0
        && (request.GetTypedHeaders().ContentType?.Charset is not { Length: > 0 } charset
            || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    private static (JsonDocument?, Problem?) Parse(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith(ByteOrderMark)) body = body[ByteOrderMark.Length..];
        if (body.IsEmpty) return Malformed("The body is empty.");
        if (!Utf8.IsValid(body.Span)) return Malformed("The body is not UTF-8.");
        try
        {
            return (JsonDocument.Parse(body), null);
        }
        catch (JsonException exception)
        {
            return Malformed(
                $"The body stops being JSON (of at most 64 levels) at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
    }

    private static (JsonDocument?, Problem?) Malformed(string detail) => (null, new(ProblemType.MalformedJson, detail));
}
