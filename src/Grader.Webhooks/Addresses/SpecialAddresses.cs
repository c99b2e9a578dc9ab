using System.Net;
using System.Net.Sockets;

namespace Grader.Webhooks.Addresses;

/// <summary>
/// The addresses that are not servers on the public internet. For IPv4 it lists the special ranges of the IANA registry (RFC 6890). For
/// IPv6 only global unicast (2000::/3) is public, except for its reserved ranges and those that embed an IPv4 address.
/// </summary>
/// <seealso href="https://www.iana.org/assignments/iana-ipv4-special-registry"/>
/// <seealso href="https://www.iana.org/assignments/iana-ipv6-special-registry"/>
internal static class SpecialAddresses
{
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly (IPNetwork Network, string Name)[] Ranges =
    [
        Range("0.0.0.0/8", "unspecified"),
        Range("10.0.0.0/8", "private"),
        Range("100.64.0.0/10", "carrier-grade NAT"),
        Range("127.0.0.0/8", "loopback"),
        Range("169.254.0.0/16", "link-local"),
        Range("172.16.0.0/12", "private"),
        Range("192.0.0.0/24", "IETF protocols"),
        Range("192.0.2.0/24", "documentation"),
        Range("192.31.196.0/24", "AS112"),
        Range("192.52.193.0/24", "AMT relays"),
        Range("192.88.99.0/24", "6to4 relays"),
        Range("192.168.0.0/16", "private"),
        Range("192.175.48.0/24", "AS112"),
        Range("198.18.0.0/15", "benchmarking"),
        Range("198.51.100.0/24", "documentation"),
        Range("203.0.113.0/24", "documentation"),
        Range("224.0.0.0/4", "multicast"),
        Range("240.0.0.0/4", "reserved or broadcast"),

        Range("::/128", "unspecified"),
        Range("::1/128", "loopback"),
        Range("::/96", "IPv4 in IPv6 (compatible)"),
        Range("::ffff:0:0:0/96", "IPv4 in IPv6 (translated)"),
        Range("64:ff9b::/96", "IPv4 in IPv6 (NAT64)"),
        Range("64:ff9b:1::/48", "IPv4 in IPv6 (NAT64)"),
        Range("100::/64", "discard"),
        Range("2001::/32", "IPv4 in IPv6 (Teredo)"),
        Range("2001::/23", "IETF protocols"),
        Range("2001:db8::/32", "documentation"),
        Range("2002::/16", "IPv4 in IPv6 (6to4)"),
        Range("2620:4f:8000::/48", "AS112"),
        Range("3fff::/20", "documentation"),
        Range("5f00::/16", "segment routing"),
        Range("fc00::/7", "unique local"),
        Range("fe80::/10", "link-local"),
        Range("fec0::/10", "site-local"),
        Range("ff00::/8", "multicast"),
    ];

    /// <summary>The kind of special address; null for an address on the public internet.</summary>
    internal static string? NameOf(IPAddress address)
    {
        // First, because IPNetwork would match the IPv4 address inside a mapped address.
        if (address.IsIPv4MappedToIPv6) return "IPv4 in IPv6 (mapped)";

        foreach (var (network, name) in Ranges)
            if (network.Contains(address)) return name;

        if (IsIsatap(address)) return "IPv4 in IPv6 (ISATAP)";
        return address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address)
            ? null
            : "not global unicast";
    }

    // RFC 5214: the interface part is 0000:5efe and the IPv4 address, under any prefix; the bits for universal and group may be set.
    private static bool IsIsatap(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return false;

        var bytes = address.GetAddressBytes();
        return bytes[8] <= 0x03 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == 0xfe;
    }

    private static (IPNetwork Network, string Name) Range(string network, string name) => (IPNetwork.Parse(network), name);
}
