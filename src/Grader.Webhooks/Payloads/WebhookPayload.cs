using System.Buffers;
using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Webhooks.Payloads;

/// <summary>
/// The body of a webhook: <c>{"type":"submission.graded","timestamp":…,"data":{…}}</c>. It is written once, stored, and those bytes are
/// sent and signed on every attempt: a second serialisation need not give the same bytes.
/// </summary>
public static class WebhookPayload
{
    public const string SubmissionGraded = "submission.graded";

    /// <summary>
    /// The body that says that a submission was graded. <c>data</c> is the result document (<see cref="GradingResult"/>) with two members
    /// more: <c>resultUrl</c> and, where the platform sent it, <c>metadata</c>.
    /// </summary>
    /// <param name="result">The whole result. Over 20 kB it is cut (<see cref="ResultCut"/>).</param>
    /// <param name="metadata">What the platform sent with the submission, given back as it came.</param>
    /// <param name="resultUrl">Where the whole result can be read.</param>
    /// <returns>UTF-8 JSON of at most <see cref="ResultCut.DefaultMaxBytes"/> bytes, unless metadata alone fills them.</returns>
    public static byte[] ForGraded(GradingResult result, JsonElement? metadata, Uri resultUrl)
    {
        var cut = ResultCut.ToFit(result, candidate => Write(candidate).Length, ResultCut.DefaultMaxBytes);
        return Write(cut).ToArray();

        ReadOnlyMemory<byte> Write(GradingResult candidate) => WebhookPayload.Write(candidate, metadata, resultUrl);
    }

    private static ReadOnlyMemory<byte> Write(GradingResult result, JsonElement? metadata, Uri resultUrl)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("type", SubmissionGraded);
        json.WriteString("timestamp", result.GradedAt.UtcDateTime);
        json.WriteStartObject("data");
        var document = JsonSerializer.SerializeToElement(result, ResultJson.Default.GradingResult);
        foreach (var member in document.EnumerateObject()) member.WriteTo(json);
        json.WriteString("resultUrl", resultUrl.AbsoluteUri);
        if (metadata is { } value)
        {
            json.WritePropertyName("metadata");
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
