using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Grader.Service.Tests.Running;

/// <summary>A webhook as it arrived.</summary>
/// <param name="Taken">Whether it was answered with 2xx.</param>
internal sealed record ReceivedWebhook(string Id, string Timestamp, string Signature, byte[] Body, bool Taken, string? Authorization = null)
{
    public JsonElement Data => JsonElement.Parse(Body).GetProperty("data");

    /// <summary>Standard Webhooks, written down once more and independently of the sender's code.</summary>
    public bool IsSignedWith(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{Id}.{Timestamp}."), .. Body];
        return Signature.Split(' ').Contains("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed)));
    }
}
