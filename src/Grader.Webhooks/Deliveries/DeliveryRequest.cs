using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Grader.Storage.Deliveries;
using Grader.Webhooks.Signing;

namespace Grader.Webhooks.Deliveries;

/// <summary>Builds the signed request of an attempt.</summary>
internal sealed class DeliveryRequest(ISecretProtector protector, SigningKeys keys)
{
    /// <exception cref="CryptographicException">A secret of the receiver cannot be decrypted.</exception>
    /// <exception cref="System.Data.Common.DbException">The database failed.</exception>
    internal async Task<HttpRequestMessage> CreateAsync(ClaimedDelivery delivery, CancellationToken cancellationToken)
    {
        var secrets = SecretsOf(delivery);
        var headers = HeadersOf(delivery);
        var signing = await keys.CurrentAsync(cancellationToken).ConfigureAwait(false);

        var timestamp = delivery.ClaimedAt.ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url) { Content = new ByteArrayContent(delivery.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        // First the receiver's own, which cannot have the names of those that follow.
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        request.Headers.Add("webhook-id", delivery.EventId);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(
            "webhook-signature", WebhookSigner.Sign(secrets, signing, delivery.EventId, timestamp, delivery.Body));
        return request;
    }

    private List<WebhookSecret> SecretsOf(ClaimedDelivery delivery)
    {
        var secrets = new List<WebhookSecret> { SecretOf(delivery.ProtectedSecret) };
        if (delivery.PreviousProtectedSecret is { } previous) secrets.Add(SecretOf(previous));
        return secrets;
    }

    private WebhookSecret SecretOf(string protectedSecret) =>
        WebhookSecret.TryParse(protector.Unprotect(protectedSecret), out var secret, out var problem)
            ? secret
            : throw new CryptographicException(problem);

    private Dictionary<string, string> HeadersOf(ClaimedDelivery delivery) =>
        delivery.ProtectedHeaders is { } headers
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(protector.Unprotect(headers))!
            : [];
}
