using System.Net.Http;
using Grader.Webhooks.Addresses;

namespace Grader.Webhooks.Deliveries;

/// <summary>The error codes of the delivery log: stable words that receivers and operators can search for.</summary>
public static class DeliveryError
{
    /// <summary>A final answer that is not 2xx and has no code of its own.</summary>
    public const string HttpStatus = "http_status";

    /// <summary>3xx: a redirect is not followed.</summary>
    public const string Redirect = "redirect";

    /// <summary>410: the receiver wants no more.</summary>
    public const string Gone = "gone";

    /// <summary>The whole attempt took too long.</summary>
    public const string Timeout = "timeout";

    /// <summary>Resolving, connecting and the TLS handshake took too long.</summary>
    public const string ConnectTimeout = "connect_timeout";

    /// <summary>The host's name has no address.</summary>
    public const string NameNotResolved = "name_not_resolved";

    /// <summary>Nobody listens there, or there is no way to it.</summary>
    public const string ConnectFailed = "connect_failed";

    /// <summary>The TLS handshake failed or the certificate is not trusted.</summary>
    public const string TlsFailed = "tls_failed";

    /// <summary>The connection ended before the whole head of a response was there.</summary>
    public const string ConnectionLost = "connection_lost";

    /// <summary>What came back is no HTTP response, or its head is too large.</summary>
    public const string BadResponse = "bad_response";

    /// <summary>The address is not public, or plain http is not allowed there.</summary>
    public const string BlockedAddress = "blocked_address";

    /// <summary>The signing secret cannot be read any more: the service has lost its keys.</summary>
    public const string SecretUnreadable = "secret_unreadable";

    /// <summary>A fault of the service itself; its log says more.</summary>
    public const string Internal = "internal_error";

    /// <summary>The code of an answer; null where it says delivered.</summary>
    internal static string? OfStatus(int status) => status switch
    {
        >= 200 and < 300 => null,
        >= 300 and < 400 => Redirect,
        410 => Gone,
        _ => HttpStatus,
    };

    internal static string OfException(HttpRequestException exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
            if (inner is AddressBlockedException) return BlockedAddress;

        return exception.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => NameNotResolved,
            HttpRequestError.ConnectionError => ConnectFailed,
            HttpRequestError.SecureConnectionError => TlsFailed,
            HttpRequestError.InvalidResponse or HttpRequestError.ConfigurationLimitExceeded => BadResponse,
            _ => ConnectionLost,
        };
    }
}
