using System.Text.Json;
using Grader.Contracts.Results;

namespace Grader.Cli.Try;

/// <summary>One webhook as it came over HTTP.</summary>
/// <param name="Id">The header <c>webhook-id</c>.</param>
/// <param name="Timestamp">The header <c>webhook-timestamp</c>.</param>
/// <param name="Signatures">The header <c>webhook-signature</c>, one for each secret.</param>
/// <param name="Body">The bytes that are signed.</param>
/// <param name="Arrived">On the clock that <see cref="TimeProvider.GetTimestamp"/> reads.</param>
internal sealed record ReceivedWebhook(
    string Id, string Timestamp, IReadOnlyList<string> Signatures, ReadOnlyMemory<byte> Body, long Arrived)
{
    private const string Version = "v1,";

    /// <summary>The payload's <c>data</c>: a result document.</summary>
    /// <exception cref="JsonException">The body is no webhook of Grader.</exception>
    public GradingResult Result { get; } = Parse(Body);

    /// <summary>Whether openssl finds one of the signatures for this key and body.</summary>
    public async Task<bool> IsSignedAsync(
        ReadOnlyMemory<byte> key, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        Signatures.Contains(Version + await OpenSsl.SignAsync(key, Id, Timestamp, body, cancellationToken));

    private static GradingResult Parse(ReadOnlyMemory<byte> body)
    {
        using var payload = JsonDocument.Parse(body);
        return payload.RootElement.GetProperty("data").Deserialize(ResultJson.Default.GradingResult)
            ?? throw new JsonException("The webhook has no data.");
    }
}
