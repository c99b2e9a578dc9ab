using System.Security.Cryptography;
using System.Text.Json;
using Grader.Storage.Endpoints;
using Grader.Storage.Signing;
using Grader.Webhooks.Signing;

namespace Grader.Service.Webhooks;

/// <summary>A webhook endpoint in the API.</summary>
/// <param name="Events">Null for all.</param>
/// <param name="Headers">The names of the custom headers. Their values are never shown.</param>
/// <param name="Disabled">Null while it is enabled.</param>
/// <param name="PreviousSecretUntil">Until then the secret before signs too.</param>
/// <param name="Secret">Only in the answer that made it.</param>
internal sealed record EndpointDocument(
    string Id,
    string? Tenant,
    string Url,
    string Description,
    IReadOnlyList<string>? Events,
    IReadOnlyList<string>? Headers,
    int? RatePerSecond,
    bool Enabled,
    DisabledDocument? Disabled,
    DateTimeOffset? FailingSince,
    DateTimeOffset? PreviousSecretUntil,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    string? Secret)
{
    public static EndpointDocument Of(WebhookEndpoint endpoint, ISecretProtector protector, WebhookSecret? secret = null) => new(
        endpoint.Id, endpoint.Tenant, endpoint.Url, endpoint.Description, endpoint.Events, NamesOf(endpoint, protector),
        endpoint.RatePerSecond, endpoint.DisabledAt is null,
        endpoint.DisabledAt is { } at ? new(endpoint.DisabledReason!, at) : null,
        endpoint.FailingSince, endpoint.PreviousUntil, endpoint.CreatedAt, endpoint.UpdatedAt, secret?.Reveal());

    private static string[]? NamesOf(WebhookEndpoint endpoint, ISecretProtector protector)
    {
        if (endpoint.ProtectedHeaders is not { } headers) return null;
        try
        {
            return [.. JsonSerializer.Deserialize<Dictionary<string, string>>(protector.Unprotect(headers))!.Keys];
        }
        catch (CryptographicException)
        {
            // The keys of the service are lost; the delivery log says secret_unreadable.
            return [];
        }
    }
}

/// <param name="Reason"><c>requested</c>, <c>gone</c> or <c>failing</c>.</param>
internal sealed record DisabledDocument(string Reason, DateTimeOffset At);

/// <param name="Next">The cursor for the next page; null on the last.</param>
internal sealed record EndpointList(IReadOnlyList<EndpointDocument> Endpoints, string? Next);

/// <summary>The keys that verify <c>v1a</c> signatures.</summary>
/// <param name="PublicKey">The newest.</param>
internal sealed record SigningKeyList(string PublicKey, IReadOnlyList<SigningKeyDocument> Keys)
{
    public static SigningKeyList Of(IReadOnlyList<StoredSigningKey> keys) =>
        new(keys[0].PublicKey, [.. keys.Select(key => new SigningKeyDocument(key.PublicKey, key.CreatedAt, key.RetiresAt))]);
}

/// <param name="RetiresAt">Until then it signs beside the newest; null for the newest.</param>
internal sealed record SigningKeyDocument(string PublicKey, DateTimeOffset CreatedAt, DateTimeOffset? RetiresAt);
