using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Grader.Contracts.Results;
using Grader.Storage.Events;

namespace Grader.Webhooks.Payloads;

/// <summary>
/// The body of a webhook: <c>{"type":"submission.graded","timestamp":…,"data":{…}}</c>. It is written once, stored, and those bytes are
/// sent and signed on every attempt: a second serialisation need not give the same bytes.
/// </summary>
public static class WebhookPayload
{
    /// <summary>
    /// The body that says that a submission was graded. <c>data</c> is the result document (<see cref="GradingResult"/>) with two members
    /// more: <c>resultUrl</c> and, where the platform sent it, <c>metadata</c>.
    /// </summary>
    /// <param name="result">The whole result. Over 20 kB it is cut (<see cref="ResultCut"/>).</param>
    /// <param name="metadata">What the platform sent with the submission, given back as it came.</param>
    /// <param name="resultUrl">Where the whole result can be read.</param>
    /// <param name="previous">
    /// The result that this one replaces, for <see cref="EventTypes.SubmissionRegraded"/>; null for
    /// <see cref="EventTypes.SubmissionGraded"/>.
    /// </param>
    /// <returns>UTF-8 JSON of at most <see cref="ResultCut.DefaultMaxBytes"/> bytes, unless metadata alone fills them.</returns>
    public static byte[] ForGraded(
        GradingResult result, JsonElement? metadata, Uri resultUrl, PreviousResult? previous = null)
    {
        var cut = ResultCut.ToFit(result, candidate => Write(candidate).Length, ResultCut.DefaultMaxBytes);
        return Write(cut).ToArray();

        ReadOnlyMemory<byte> Write(GradingResult candidate) => WebhookPayload.Write(TypeOf(previous), candidate.GradedAt, json =>
        {
            // As it is stored and as GET shows it, to the byte: written by its own serializer alone.
            var document = JsonSerializer.SerializeToElement(candidate, ResultJson.Default.GradingResult);
            foreach (var member in document.EnumerateObject())
            {
                json.WritePropertyName(member.Name);
                json.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
            }

            WriteOrigin(json, metadata, resultUrl);
            if (previous is not null) WritePrevious(json, previous);
        });
    }

    /// <summary>The body that says that a submission was cancelled before it was graded.</summary>
    /// <param name="reason"><c>requested</c> or <c>superseded</c>.</param>
    /// <param name="resultUrl">Where the submission can be read.</param>
    /// <inheritdoc cref="ForGraded"/>
    public static byte[] ForCancelled(
        string submissionId, string challenge, string reason, DateTimeOffset cancelledAt, JsonElement? metadata, Uri resultUrl) =>
        Write(EventTypes.SubmissionCancelled, cancelledAt, json =>
        {
            json.WriteString("submissionId", submissionId);
            json.WriteString("challenge", challenge);
            json.WriteString("reason", reason);
            WriteOrigin(json, metadata, resultUrl);
        }).ToArray();

    /// <summary>The body that says that an endpoint receives nothing more until it is enabled.</summary>
    /// <param name="host">Of its URL, the rest of which may be secret.</param>
    /// <param name="reason"><c>gone</c> or <c>failing</c>.</param>
    public static byte[] ForEndpointDisabled(string endpointId, string host, string reason, DateTimeOffset disabledAt) =>
        Write(EventTypes.EndpointDisabled, disabledAt, json =>
        {
            json.WriteString("endpointId", endpointId);
            json.WriteString("host", host);
            json.WriteString("reason", reason);
        }).ToArray();

    /// <summary>The body that shows an endpoint that it can be reached.</summary>
    public static byte[] ForTest(string endpointId, DateTimeOffset sentAt) =>
        Write(EventTypes.Test, sentAt, json => json.WriteString("endpointId", endpointId)).ToArray();

    private static string TypeOf(PreviousResult? previous) =>
        previous is null ? EventTypes.SubmissionGraded : EventTypes.SubmissionRegraded;

    private static void WritePrevious(Utf8JsonWriter json, PreviousResult previous)
    {
        json.WriteStartObject("previous");
        if (previous.Verdict is not null) json.WriteString("verdict", previous.Verdict);
        if (previous.Score is { } score) json.WriteNumber("score", score);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, JsonElement? metadata, Uri resultUrl)
    {
        json.WriteString("resultUrl", resultUrl.AbsoluteUri);
        if (metadata is not { } value) return;

        json.WritePropertyName("metadata");
        value.WriteTo(json);
    }

    private static ReadOnlyMemory<byte> Write(string type, DateTimeOffset timestamp, Action<Utf8JsonWriter> writeData)
    {
        var buffer = new ArrayBufferWriter<byte>();
        // Of metadata, as GET shows it too.
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("timestamp", timestamp.UtcDateTime);
        json.WriteStartObject("data");
        writeData(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}

/// <summary>What a submission had before it was graded again.</summary>
/// <param name="Verdict">As in the result: <c>failed</c>.</param>
public sealed record PreviousResult(string? Verdict, int? Score);
