using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>
/// The check that docs/webhooks.md shows to those who receive in C#, word for word (a test compares). It shares no code
/// with the sender, so the other tests verify signatures with it.
/// </summary>
internal static class DocumentedReceiver
{
    internal static bool IsGenuine(ReceivedWebhook received, string secret, DateTimeOffset now) =>
        IsGenuine(secret, received.Id, received.Timestamp, received.Signature, received.Body, now);

    internal static bool IsGenuine(
        string secret, string id, string timestamp, string signatures, byte[] body, DateTimeOffset now)
    {
        var sent = DateTimeOffset.FromUnixTimeSeconds(long.Parse(timestamp, CultureInfo.InvariantCulture));
        if ((now - sent).Duration() > TimeSpan.FromMinutes(5)) return false;

        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        var expected = Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed)));
        return signatures.Split(' ').Any(signature =>
            CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature)));
    }
}
