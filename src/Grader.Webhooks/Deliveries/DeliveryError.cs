using System.Net.Http;
using Grader.Webhooks.Addresses;

namespace Grader.Webhooks.Deliveries;

/// <summary>The error codes of the delivery log: stable words to search for.</summary>
public static class DeliveryError
{
    /// <summary>Any other status that is not 2xx.</summary>
    public const string HttpStatus = "http_status";

    /// <summary>3xx: redirects are not followed.</summary>
    public const string Redirect = "redirect";

    /// <summary>410: the receiver wants no more.</summary>
    public const string Gone = "gone";

    /// <summary>The whole attempt took too long.</summary>
    public const string Timeout = "timeout";

    /// <summary>Resolving, connecting and the TLS handshake took too long.</summary>
    public const string ConnectTimeout = "connect_timeout";

    /// <summary>The host's name has no address.</summary>
    public const string NameNotResolved = "name_not_resolved";

    /// <summary>Nothing listens there, or there is no route.</summary>
    public const string ConnectFailed = "connect_failed";

    /// <summary>The TLS handshake failed or the certificate is not trusted.</summary>
    public const string TlsFailed = "tls_failed";

    /// <summary>The connection ended before the response headers were complete.</summary>
    public const string ConnectionLost = "connection_lost";

    /// <summary>Not a valid HTTP response, or its headers are too large.</summary>
    public const string BadResponse = "bad_response";

    /// <summary>The address is not public, or plain http is not allowed there.</summary>
    public const string BlockedAddress = "blocked_address";

    /// <summary>The signing secret cannot be decrypted: the service has lost its keys.</summary>
    public const string SecretUnreadable = "secret_unreadable";

    /// <summary>A fault of the service itself; see its log.</summary>
    public const string Internal = "internal_error";

    /// <summary>Whether the receiver had no part in the failure.</summary>
    internal static bool IsServicesFault(string code) => code is SecretUnreadable or Internal;

    /// <summary>The code of an HTTP status; null for 2xx.</summary>
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
