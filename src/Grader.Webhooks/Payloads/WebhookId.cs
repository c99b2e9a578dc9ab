namespace Grader.Webhooks.Payloads;

/// <summary>
/// Ids of webhooks, the <c>webhook-id</c> header: <c>msg_</c> and a version 7 UUID (RFC 9562) in hex. One id belongs to
/// one event for one receiver and stays the same on every retry, so that the receiver can tell a repetition.
/// </summary>
public static class WebhookId
{
    public const string Prefix = "msg_";

    public static string New(DateTimeOffset now) => Prefix + Guid.CreateVersion7(now).ToString("N");
}
