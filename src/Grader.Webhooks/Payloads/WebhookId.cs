namespace Grader.Webhooks.Payloads;

/// <summary>
/// Ids of events, the <c>webhook-id</c> header: <c>msg_</c> and a version 7 UUID (RFC 9562) in hex. An event has one id, the same for every
/// receiver and on every retry, so that a receiver can tell a repetition.
/// </summary>
public static class WebhookId
{
    public const string Prefix = "msg_";

    public static string New(DateTimeOffset now) => Prefix + Guid.CreateVersion7(now).ToString("N");
}
