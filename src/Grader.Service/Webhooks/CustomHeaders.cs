using System.Buffers;
using System.Text.Json;
using Grader.Service.Problems;
using Grader.Service.Requests;

namespace Grader.Service.Webhooks;

/// <summary>Reads the headers that an endpoint wants with each webhook, such as <c>Authorization</c>.</summary>
internal sealed class CustomHeaders(JsonFields fields, EndpointOptions limits)
{
    private const string Pointer = "/headers";
    private const int MaxNameLength = 64;

    // RFC 9110, section 5.6.2.
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // What belongs to the connection (RFC 9110, section 7.6.1), to the message, or to us.
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Expect", "Host", "Date", "User-Agent",
        "Accept-Encoding", "HTTP2-Settings", "Traceparent", "Tracestate", "Baggage",
    };

    private static readonly string[] TakenPrefixes = ["Content-", "Proxy-", "webhook-"];

    /// <returns>Null if there are none, or an error was reported.</returns>
    public Dictionary<string, string>? Read(JsonElement element)
    {
        if (!fields.Is(JsonValueKind.Object, element, Pointer)) return null;

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in element.EnumerateObject())
        {
            if (headers.Count == limits.MaxHeaders)
            {
                fields.Report(Pointer, $"More than {limits.MaxHeaders} headers; at most {limits.MaxHeaders} are allowed.", tooLarge: true);
                return null;
            }

            var name = JsonFields.NameOf(member);
            if (name is null || ProblemOf(name) is not null)
            {
                fields.Report(Pointer, name is null ? "The name of a header is not valid Unicode." : ProblemOf(name)!);
                return null;
            }

            var pointer = JsonPointer.Member(Pointer, name);
            if (!headers.TryAdd(name, ReadValue(member.Value, pointer) ?? "")) fields.Report(pointer, "This header appears twice.");
        }

        return headers.Count > 0 ? headers : null;
    }

    private static string? ProblemOf(string name)
    {
        if (name.Length is 0 or > MaxNameLength || name.AsSpan().ContainsAnyExcept(TokenCharacters))
            return $"The name of a header has 1 to {MaxNameLength} letters, digits and hyphens.";
        return Taken.Contains(name) || TakenPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            ? $"The header {name} belongs to the connection or to the webhook itself, and cannot be set."
            : null;
    }

    private string? ReadValue(JsonElement value, string pointer)
    {
        if (fields.Text(value, pointer) is not { } text) return null;
        if (text.Length is 0 || text.Length > limits.MaxHeaderValue)
        {
            fields.Report(pointer, $"{text.Length} characters; 1 to {limits.MaxHeaderValue} are allowed.", tooLarge: text.Length > 0);
            return null;
        }

        if (text.Any(character => character is < ' ' or > '~') || text != text.Trim())
            fields.Report(pointer, "Only visible ASCII characters are allowed in a header, and spaces between them.");
        return text;
    }
}
