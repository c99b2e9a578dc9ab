using Grader.Webhooks.Signing;

namespace Grader.Service.Submissions;

/// <summary>Where the platform wants the result, and the secret to sign it with.</summary>
internal sealed record SubmitWebhook(Uri Url, WebhookSecret Secret);
