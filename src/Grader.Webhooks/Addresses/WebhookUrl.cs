using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Grader.Webhooks.Addresses;

/// <summary>The URLs to which webhooks can be sent: absolute, https or http, without user name and fragment.</summary>
public static class WebhookUrl
{
    /// <summary>RFC 1035, section 2.3.4.</summary>
    private const int MaxLabelLength = 63;

    /// <summary>The longest URL in characters.</summary>
    public const int MaxLength = 2048;

    /// <summary>
    /// Parses a URL without checking its addresses. <see cref="AddressGuard"/> does that, mostly when connecting, because the name
    /// may resolve differently by then.
    /// </summary>
    /// <param name="text">What the platform sent.</param>
    /// <param name="url">The URL, if valid.</param>
    /// <param name="problem">What is wrong, as a sentence for the platform.</param>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out Uri? url,
        [NotNullWhen(false)] out string? problem)
    {
        url = null;
        problem = Read(text, out var parsed);
        if (problem is not null) return false;

        url = parsed!;
        return true;
    }

    private static string? Read(string? text, out Uri? url)
    {
        url = null;
        if (string.IsNullOrEmpty(text)) return "The URL is empty.";
        if (text.Length > MaxLength) return $"The URL has more than {MaxLength} characters.";
        if (!Uri.TryCreate(text, UriKind.Absolute, out url))
            return "The URL is not absolute, or its host or port is not valid; it should look like https://platform.example/hooks.";
        if (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp)
            return "The URL must start with https:// (or http:// on a network that the operator allows).";
        if (url.UserInfo.Length > 0) return "The URL must not carry a user name or password; use the signature.";
        if (url.Fragment.Length > 0) return "The URL must not have a fragment (#…).";
        if (url.Port == 0) return "The URL has port 0, on which nobody can listen.";
        if (url.Host.Length == 0) return "The URL has no host.";
        return IsHostValid(url.IdnHost)
            ? null
            : $"The URL's host is not valid: each part of a name has at most {MaxLabelLength} ASCII characters.";
    }

    private static bool IsHostValid(string host) =>
        Ascii.IsValid(host) && host.Split('.').All(label => label.Length <= MaxLabelLength);
}
