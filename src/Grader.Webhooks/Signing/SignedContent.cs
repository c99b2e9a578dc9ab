using System.Globalization;
using System.Text;

namespace Grader.Webhooks.Signing;

/// <summary>What every version of the signature covers: <c>{id}.{timestamp}.{body}</c>.</summary>
internal static class SignedContent
{
    internal static byte[] Of(string id, long timestamp, ReadOnlySpan<byte> body) =>
        [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
}
