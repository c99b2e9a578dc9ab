using System.Buffers;
using System.Net.Mime;
using System.Text.Json;
using System.Text.Unicode;
using Grader.Service.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Grader.Service.Requests;

/// <summary>Reads request bodies as JSON, within the limits on the size and time of one and on the memory of all.</summary>
internal sealed partial class JsonBodyReader(IOptions<HttpOptions> options, TimeProvider time, ILogger<JsonBodyReader> logger)
{
    private readonly HttpOptions limits = options.Value;
    private readonly BodyBudget budget = new(options.Value.MaxBufferedBytes, options.Value.MaxBodyBytes);

    /// <returns>Exactly one of the two is not null. The caller disposes the body.</returns>
    public async Task<(JsonBody? Body, Problem? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!IsJson(request))
        {
            return (null, new(ProblemType.UnsupportedMediaType,
                "Send the body as application/json, in UTF-8 and without a Content-Encoding."));
        }

        if (request.ContentLength > limits.MaxBodyBytes) return (null, Problem.BodyTooLarge(limits.MaxBodyBytes));

        var body = new JsonBody(budget, AccountOf(request));
        try
        {
            var problem = await ReceiveAsync(request, body, cancellationToken).ConfigureAwait(false) ?? body.Parse();
            return problem is null ? (body, null) : (null, problem);
        }
        finally
        {
            if (!body.IsParsed) body.Dispose();
        }
    }

    /// <summary>The same where all fields are optional: no body stands for an empty object.</summary>
    public async Task<(JsonBody? Body, Problem? Problem)> ReadOptionalAsync(HttpRequest request, CancellationToken cancellationToken) =>
        request.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false }
            ? (JsonBody.EmptyObject(budget, AccountOf(request)), null)
            : await ReadAsync(request, cancellationToken).ConfigureAwait(false);

    private static string AccountOf(HttpRequest request) => request.HttpContext.Features.Get<IKeyed>()?.Account ?? "";

    // Types such as application/problem+json are JSON too but mean something else.
    private static bool IsJson(HttpRequest request) =>
        request.GetTypedHeaders().ContentType is { } type
        && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        && request.Headers.ContentEncoding.Count == 0;

    private async Task<Problem?> ReceiveAsync(HttpRequest request, JsonBody body, CancellationToken cancellationToken)
    {
        var reader = request.BodyReader;
        using var limit = new CancellationTokenSource(limits.BodyTimeout, time);
        // A read that is cancelled by its token cannot be ended, and the server could not discard the rest of the body.
        using var registration = limit.Token.Register(reader.CancelPendingRead);
        try
        {
            while (true)
            {
                var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                var problem = read.IsCanceled ? TooSlow(request) : Append(read.Buffer, body);
                reader.AdvanceTo(read.Buffer.End);
                if (problem is not null || read.IsCompleted) return problem;
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client's doing: broken chunks, an early end, or a connection that is gone, and the answer with it. Of the last the
            // server may not know yet. It would try to discard the rest of the body, and log the failure with its stack.
            if (exception is not (BadHttpRequestException or { InnerException: OverflowException })) request.HttpContext.Abort();
            LogIncomplete(logger, request.Method, request.Path, exception.Message);
            return new(ProblemType.IncompleteBody, "The body ended early, or its chunks are malformed.");
        }
    }

    private Problem? Append(ReadOnlySequence<byte> bytes, JsonBody body)
    {
        if (body.Length + bytes.Length > limits.MaxBodyBytes) return Problem.BodyTooLarge(limits.MaxBodyBytes);
        return body.Append(bytes) is { } limit ? Problem.TooManyBodies(limit) : null;
    }

    private Problem TooSlow(HttpRequest request)
    {
        LogIncomplete(logger, request.Method, request.Path, "It took too long.");
        return Problem.BodyTooSlow(limits.BodyTimeout);
    }

    [LoggerMessage(1, LogLevel.Information, "{Method} {Path}: the body did not arrive. {Reason}")]
    private static partial void LogIncomplete(ILogger logger, string method, PathString path, string reason);
}

/// <summary>A body in memory. It counts against the budget until it is disposed.</summary>
/// <param name="account">Whose it is.</param>
internal sealed class JsonBody(BodyBudget budget, string account) : IDisposable
{
    private readonly MemoryStream buffer = new();
    private JsonDocument? document;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public int Length { get; private set; }

    public bool IsParsed => document is not null;

    public JsonElement Root => document!.RootElement;

    public static JsonBody EmptyObject(BodyBudget budget, string account) => new(budget, account) { document = JsonDocument.Parse("{}") };

    /// <returns>The limit that leaves no room for them; null if there is room.</returns>
    public long? Append(ReadOnlySequence<byte> bytes)
    {
        if (budget.Take(account, bytes.Length) is { } limit) return limit;
        Length += (int)bytes.Length;
        foreach (var segment in bytes) buffer.Write(segment.Span);
        return null;
    }

    /// <returns>Null if it is JSON.</returns>
    public Problem? Parse()
    {
        ReadOnlyMemory<byte> body = buffer.GetBuffer().AsMemory(0, Length);
        if (body.Span.StartsWith(ByteOrderMark)) body = body[ByteOrderMark.Length..];
        if (body.IsEmpty) return Malformed("The body is empty.");
        if (!Utf8.IsValid(body.Span)) return Malformed("The body is not UTF-8.");
        try
        {
            document = JsonDocument.Parse(body);
            return null;
        }
        catch (JsonException exception)
        {
            return Malformed(
                $"The body is not valid JSON (of at most 64 levels) at line {exception.LineNumber + 1}, "
                + $"byte {exception.BytePositionInLine + 1}.");
        }
    }

    public void Dispose()
    {
        document?.Dispose();
        budget.Return(account, Length);
        Length = 0;
    }

    private static Problem Malformed(string detail) => new(ProblemType.MalformedJson, detail);
}

/// <summary>How many bytes all bodies together may keep in memory. An account, a tenant or a key without one, may have half of what the
/// others leave, so that one slow sender, or a few, never keep out the next one.</summary>
/// <param name="leastBytes">What an account may have all the same, while there is room.</param>
internal sealed class BodyBudget(long maxBytes, long leastBytes)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, long> taken = new(StringComparer.Ordinal);
    private long all;

    /// <returns>The limit that would be exceeded; null if the bytes are taken.</returns>
    public long? Take(string account, long bytes)
    {
        lock (gate)
        {
            var own = taken.GetValueOrDefault(account);
            var share = Math.Max(leastBytes, (maxBytes - (all - own)) / 2);
            if (own + bytes > share) return share;
            if (all + bytes > maxBytes) return maxBytes;
            all += bytes;
            taken[account] = own + bytes;
            return null;
        }
    }

    public void Return(string account, long bytes)
    {
        lock (gate)
        {
            if (!taken.TryGetValue(account, out var own)) return;
            all -= bytes;
            if (own > bytes) taken[account] = own - bytes;
            else taken.Remove(account);
        }
    }
}
