namespace Grader.Service.Requests;

/// <summary>The <c>Idempotency-Key</c> of a request (draft-ietf-httpapi-idempotency-key-header-07).</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";
    public const int MaxLength = 255;

    /// <param name="key">Null if the request has none.</param>
    /// <returns>False if it has one that is not valid.</returns>
    public static bool TryRead(HttpRequest request, out string? key)
    {
        key = null;
        var values = request.Headers[Header];
        if (values.Count == 0) return true;
        if (values is not [{ } text]) return false;

        // The draft wants a string in quotes (RFC 9651); most clients send it bare.
        if (text.Length >= 2 && text[0] == '"' && text[^1] == '"') text = text[1..^1];
        if (!IsValid(text)) return false;
        key = text;
        return true;
    }

    public static bool IsValid(string? text) => text?.Length is > 0 and <= MaxLength && !text.AsSpan().ContainsAnyExceptInRange('!', '~');
}
