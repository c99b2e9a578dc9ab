using System.Security.Cryptography;
using System.Text;

namespace Grader.Webhooks.Tests.Receiving;

/// <summary>Standard Webhooks as a receiver would write it, without any of the sender's code.</summary>
internal static class IndependentSignature
{
    internal static bool IsValid(ReceivedWebhook received, string secret)
    {
        var key = Convert.FromBase64String(secret.Replace("whsec_", "", StringComparison.Ordinal));
        byte[] signed = [.. Encoding.ASCII.GetBytes(received.Id + "." + received.Timestamp + "."), .. received.Body];
        return received.Signature == "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }
}
