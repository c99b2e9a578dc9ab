namespace Grader.Webhooks.Tests.Receiving;

/// <summary>What a receiver got, read apart from what the sender knows.</summary>
internal sealed record ReceivedWebhook(string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    internal string Id => Headers["webhook-id"];

    internal string Timestamp => Headers["webhook-timestamp"];

    internal string Signature => Headers["webhook-signature"];
}
