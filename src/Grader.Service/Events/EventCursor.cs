using System.Globalization;
using System.Security.Cryptography;
using Grader.Webhooks.Signing;

namespace Grader.Service.Events;

/// <summary>
/// A place in the feed, for clients. It is encrypted: numbers count the events of all tenants, and how many those are is nobody's business.
/// </summary>
internal sealed class EventCursor(ISecretProtector protector)
{
    private const string Mark = "events-after:";
    private const int LongestText = 1024;

    public string Write(long seq) => protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{Mark}{seq}"));

    /// <returns>Null if this is not a cursor of the feed.</returns>
    public long? Read(string text)
    {
        if (text.Length > LongestText) return null;
        try
        {
            var plain = protector.Unprotect(text);
            return plain.StartsWith(Mark, StringComparison.Ordinal)
                && long.TryParse(plain.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var seq)
                    ? seq
                    : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
