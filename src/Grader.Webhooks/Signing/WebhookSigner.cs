using System.Security.Cryptography;

namespace Grader.Webhooks.Signing;

/// <summary>
/// The <c>webhook-signature</c> of Standard Webhooks: <c>v1,</c> and the base64 of HMAC-SHA256(secret, "{id}.{timestamp}.{body}"), and
/// beside it <c>v1a,</c> and an ed25519 signature of the same content.
/// </summary>
/// <seealso href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"/>
public static class WebhookSigner
{
    private const string Version = "v1,";

    /// <summary>Signs one attempt.</summary>
    /// <param name="secret">The receiver's secret.</param>
    /// <param name="id">The <c>webhook-id</c>, the same on every attempt.</param>
    /// <param name="timestamp">The <c>webhook-timestamp</c>: Unix seconds of this attempt.</param>
    /// <param name="body">The bytes that are sent, exactly.</param>
    public static string Sign(WebhookSecret secret, string id, long timestamp, ReadOnlySpan<byte> body) =>
        Version + Convert.ToBase64String(HMACSHA256.HashData(secret.Key, SignedContent.Of(id, timestamp, body)));

    /// <summary>
    /// Signs one attempt with each of several secrets and keys, while an old and a new one overlap: the signatures, with spaces between
    /// them. A receiver accepts the attempt when one of them is right.
    /// </summary>
    public static string Sign(
        IEnumerable<WebhookSecret> secrets, IEnumerable<SigningKey> keys, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var signatures = new List<string>();
        foreach (var secret in secrets) signatures.Add(Sign(secret, id, timestamp, body));
        foreach (var key in keys) signatures.Add(key.Sign(id, timestamp, body));
        return string.Join(' ', signatures);
    }
}
