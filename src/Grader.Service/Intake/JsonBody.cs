using System.Net.Mime;
using System.Text.Json;
using System.Text.Unicode;
using Grader.Service.Problems;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Intake;

/// <summary>Reads the body of a request as JSON.</summary>
internal static class JsonBody
{
    private const int ChunkBytes = 16 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <returns>Exactly one of the two is not null.</returns>
    /// <param name="maxBytes">The limit. Bytes beyond it are not kept.</param>
    /// <exception cref="BadHttpRequestException">The body ended early.</exception>
    public static async Task<(JsonDocument? Document, Problem? Problem)> ReadAsync(
        HttpRequest request, long maxBytes, CancellationToken cancellationToken)
    {
        if (!IsJson(request))
        {
            return (null, new(ProblemType.UnsupportedMediaType,
                "Send the body as application/json, in UTF-8 and without a Content-Encoding."));
        }

        if (request.ContentLength > maxBytes) return (null, Problem.BodyTooLarge(maxBytes));

        using var buffer = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        while (await request.Body.ReadAsync(chunk, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (buffer.Length + read > maxBytes) return (null, Problem.BodyTooLarge(maxBytes));
            buffer.Write(chunk, 0, read);
        }

        return Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    // Types such as application/problem+json are JSON too but mean something else.
    private static bool IsJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

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
                $"The body is not valid JSON (of at most 64 levels) at line {exception.LineNumber + 1}, "
                + $"byte {exception.BytePositionInLine + 1}.");
        }
    }

    private static (JsonDocument?, Problem?) Malformed(string detail) => (null, new(ProblemType.MalformedJson, detail));
}
