using System.Net;
using Microsoft.Extensions.Options;

namespace Grader.Webhooks.Addresses;

/// <summary>
/// Decides which addresses a webhook may go to. The platform chooses the URL, so without this it could make the service send
/// requests inside its own network (server-side request forgery).
/// </summary>
public sealed class AddressGuard
{
    private const string UseHttps = "plain http is only for networks on the allow-list; use https";
    private const string LoopbackName = "localhost";

    private readonly IPNetwork[] allowed;
    private readonly bool plainHttpAllowed;

    public AddressGuard(IOptions<WebhookOptions> options)
    {
        allowed = [.. options.Value.AllowedNetworks.Select(IPNetwork.Parse)];
        plainHttpAllowed = options.Value.AllowPlainHttp;
    }

    /// <summary>Why nothing may be sent to this address; null if it is allowed.</summary>
    /// <param name="address">An address that the host's name resolved to.</param>
    /// <param name="scheme"><c>https</c> or <c>http</c>; http may only go to networks on the allow-list.</param>
    public string? Objection(IPAddress address, string scheme)
    {
        if (IsOnAllowList(address)) return null;
        if (SpecialAddresses.NameOf(address) is { } name) return $"{address} is not a public address ({name})";

        return scheme == Uri.UriSchemeHttps || plainHttpAllowed
            ? null
            : UseHttps;
    }

    /// <summary>
    /// Why nothing can ever be sent to this URL, whatever its name resolves to: a sentence for the platform. Null if only the
    /// addresses will tell.
    /// </summary>
    public string? Objection(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        var reason = IPAddress.TryParse(host, out var address) ? Objection(address, url.Scheme)
            : IsLoopbackName(host) ? ObjectionToLoopback(url.Scheme)
            : url.Scheme == Uri.UriSchemeHttp && !plainHttpAllowed && allowed.Length == 0 ? UseHttps
            : null;
        return reason is null ? null : $"Nothing can be delivered there: {reason}.";
    }

    // The name resolves to either address or both.
    private string? ObjectionToLoopback(string scheme) =>
        Objection(IPAddress.Loopback, scheme) is null ? null : Objection(IPAddress.IPv6Loopback, scheme);

    // RFC 6761, section 6.3.
    private static bool IsLoopbackName(string host) =>
        host.Equals(LoopbackName, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + LoopbackName, StringComparison.OrdinalIgnoreCase);

    // A mapped address is on no list: IPNetwork would match the IPv4 address inside.
    private bool IsOnAllowList(IPAddress address) =>
        !address.IsIPv4MappedToIPv6 && Array.Exists(allowed, network => network.Contains(address));
}
