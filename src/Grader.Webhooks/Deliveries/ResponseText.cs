using System.Text;

namespace Grader.Webhooks.Deliveries;

/// <summary>The beginning of a response body, for the delivery log.</summary>
internal static class ResponseText
{
    /// <summary>
    /// Reads at most <paramref name="maxBytes"/> bytes, whatever the receiver sends. Invalid UTF-8 and control characters, which text
    /// in a database may not contain, become replacement characters.
    /// </summary>
    /// <returns>The text; null if the body is empty or <paramref name="maxBytes"/> is 0.</returns>
    internal static async Task<string?> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        if (maxBytes == 0) return null;

        var buffer = new byte[maxBytes];
        var body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            var length = await body.ReadAtLeastAsync(buffer, maxBytes, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return length == 0 ? null : Clean(Encoding.UTF8.GetString(buffer, 0, length));
        }
    }

    private static string Clean(string text) => string.Create(text.Length, text, static (clean, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            clean[i] = char.IsControl(source[i]) && source[i] is not ('\n' or '\r' or '\t') ? '\uFFFD' : source[i];
    });
}
